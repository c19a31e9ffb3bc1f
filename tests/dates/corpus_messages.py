"""Chats, threads of mail, letters: what each message counts from.

MESSAGES: ``(published, text, values)``, as in `corpus_stories.py`.
"""

# ruff: noqa: E501 - a row is a text and its values, however long
# fmt: off

MESSAGES: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    # stamps that open their messages, or follow the name of who wrote them
    ('2018-09-22', "2018-08-14 16:52 <ivan> posts ready for tomorrow\n2018-08-14 16:55 <olga> last night's batch got removed\n2018-08-15 09:01 <ivan> accounts were suspended this morning", ('2018-08-14T16:52', '2018-08-15', '2018-08-14T16:55', '2018-08-13TNI', '2018-08-15T09:01', '2018-08-15TMO')),
    ('2018-09-22', "Ivan, [14.08.18 16:52]\nposts ready for tomorrow\n\nOlga, [14.08.18 16:55]\nlast night's batch got removed\n\nIvan, [15.08.18 09:01]\naccounts were suspended this morning", ('2018-08-14T16:52', '2018-08-15', '2018-08-14T16:55', '2018-08-13TNI', '2018-08-15T09:01', '2018-08-15TMO')),
    ("2023-05-22", "[13/05/2023, 16:52:10] Priya: it came back last night\n[13/05/2023, 16:55:41] Marek: yes since this morning\n[14/05/2023, 07:31:00] Dana: next check on Monday", ("2023-05-13T16:52:10", "2023-05-12TNI", "2023-05-13T16:55:41", "2023-05-13TMO", "2023-05-14T07:31:00", "2023-05-15")),
    ("2023-05-22", "[09/05/2023, 16:52] Priya: it came back last night\n[09/06/2023, 16:55] Marek: next check tomorrow\n[09/07/2023, 07:31] Dana: done today", ("2023-09-05T16:52", "2023-09-06T16:55", "2023-09-07T07:31")),
    ("2023-05-12", "The retro is on Monday.\n\n---------- Tuesday, May 9th ----------\npriya.n  [4:52 PM]\nstarted this morning\nmarek  [4:55 PM]\nwill watch it tonight\n\n---------- Wednesday, May 10th ----------\ndana  [7:31 AM]\nit was assigned to Lew, who left on Friday", ("2023-05-15", "2023-05-09", "2023-05-09T16:52", "2023-05-09TMO", "2023-05-09T16:55", "2023-05-09TNI", "2023-05-10", "2023-05-10T07:31", "2023-05-05")),
    ("2017-01-25", "--- Log opened Sun Oct 09 19:58:12 2016\n20:01 <ferrous> who pushed it last night?\n20:02 <@quill> me\n--- Day changed Mon Oct 10 2016\n08:12 <@quill> this evening, then", ("2016-10-09T19:58:12", "2016-10-09T20:01", "2016-10-08TNI", "2016-10-09T20:02", "2016-10-10", "2016-10-10T08:12", "2016-10-10TEV")),
    ("2024-10-16", "nib — 10/14/2024 8:02 PM\nhow did the weekend go\n\nKettle — Yesterday at 7:41 PM\npurge everything from last week\n\nnib — Today at 9:03 AM\nwill do it tomorrow", ("2024-10-14T20:02", "2024-W41-WE", "2024-10-15T19:41", "2024-W41", "2024-10-16T09:03", "2024-10-17")),
    ("2018-11-05", "Mirela\nThe invoice goes out tomorrow\nJun 18, 2018, 10:12 AM\n\nGoran\nThey paid us yesterday\nJun 17, 2018, 10:09 AM\n\nMirela\nOff till Monday\nJun 14, 2018, 5:40 PM", ("2018-06-19", "2018-06-18T10:12", "2018-06-16", "2018-06-17T10:09", "2018-06-14T17:40")),
    ("2017-11-14", "From: A\nSent: Monday, May 22, 2017 8:47 AM\n\nI asked for it last week.\n\nOn Fri, May 19, 2017 at 6:05 PM, P wrote:\n> He will sign on Monday.\n>\n> On Wed, May 17, 2017 at 11:32 AM, A wrote:\n>> Could I have it tomorrow?", ("2017-05-22T08:47", "2017-W20", "2017-05-19T18:05", "2017-05-22", "2017-05-17T11:32", "2017-05-18")),
    ('2011-07-19', 'No.,Date,Direction,Text\n1,22/02/2011 07:41:05,Incoming,"It comes tomorrow"\n2,22/02/2011 07:43:51,Outgoing,"Saw him last night"\n3,23/02/2011 22:15:38,Outgoing,"Done today"', ('2011-02-22T07:41:05', '2011-02-23', '2011-02-22T07:43:51', '2011-02-21TNI', '2011-02-23T22:15:38', '2011-02-23')),
    ("2012-12-13", "The letters are on show until March.\n\nCamp near Falmouth, Va., Dec. 3rd, 1862\nYours came yesterday.\n\nSame place, Dec. 10th\nI wrote last week. All say it is for tomorrow.\n\nWashington, Christmas Day\nThey brought us here last Friday.", ("2013-03", "1862-12-03", "1862-12-02", "1862-12-10", "1862-W49", "1862-12-11", "1862-12-25", "1862-12-19")),
    ("2012-08-30", "Free Line keeps this list.\n\nTwo men search the offices of the paper (17 January 2012).\n\nIts website is blocked. It is back that evening (2 February).\n\nThe president signs the law two days later (13 March).\n\nLast week we wrote to the minister.", ("2012-01-17", "2012-02-02TEV", "2012-02-02", "2012-03-15", "2012-03-13", "2012-W34")),
    ("2010-02-18", "Report made public ........................ 9 Oct 2006\nA driver sees a crack; reports it the next day .................... 7 Jan 2008\nTip moves at 2.20 a.m. .................... 14 Sept 2008", ("2006-10-09", "2008-01-08", "2008-01-07", "2008-09-14T02:20", "2008-09-14")),
    # what comes near: timelines, one byline, a table of contents
    ("2018-09-17", "2018-08-28 02:55\tA user posts. Staff see it ten minutes later.\n2018-08-28 04:20\tFrozen.\n2018-08-28 09:00\tRemoved.\n2018-08-29\tImages taken.\n\nAn audit begins next week.", ("2018-08-28T02:55", "2018-08-28T03:05", "2018-08-28T04:20", "2018-08-28T09:00", "2018-08-29", "2018-W39")),
    ("2018-09-17", "By Jane Doe, 17 September 2018 16:52\n\nThe bank shut yesterday.", ("2018-09-17T16:52", "2018-09-16")),
    ("2018-09-17", "The vote (3 May 2018) was close. It is over.\n\nHe left on Tuesday (4 September). She stayed.", ("2018-05-03", "2018-09-04")),
)
