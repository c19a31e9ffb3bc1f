"""The publication day, found in the article's own header."""

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.dates.bylines import find_dateline
from timeline.dates.bylines.days import days_of
from timeline.dates.bylines.languages import language_of_head
from timeline.dates.bylines.stamps import unstamp

TOLD = [
    ("Storm hits coast\nTuesday 18 September 2018 04:35, UK\nA storm", "2018-09-18"),
    ("LONDON, 17 September 2018 (AP) -- Police said", "2018-09-17"),
    ("Published: 3 May 2017\nThe board met.", "2017-05-03"),
    ("PUBLISHED 2018-09-17T10:00:00Z", "2018-09-17"),
    ("First published on Mon 17 Sep 2018 18.30 BST\nThe board", "2018-09-17"),
    ("By Ann Smith\nMay 3, 2017\n\nThe board met.", "2017-05-03"),
    ("The board met.\n\nPosted 4 June 2016", "2016-06-04"),
    ("1\nMarch 2019", "2019-03-01"),
]
HEADS = [
    ("en", "Ann Smith, Leeds\n3 May 2017 • 6:44am", "2017-05-03"),
    # the agency in front of its day
    (
        "en",
        "Vote off\n\nPORT ANN (AP) — Sept. 18, 2018 — A panel put it off.",
        "2018-09-18",
    ),
    ("de", "BERLIN (dpa) - 14.05.2019. Reisende müssen warten.", "2019-05-14"),
    (
        "it",
        "Redazione ANSA CUNEO\n18 novembre 2018 16:07 NEWS\n\nUna frana.",
        "2018-11-18",
    ),
    (
        "es",
        "Por Ana Ruiz\n19/04/2016 - 13:27h",
        "2016-04-19",
    ),
    ("en", "ARGUED JANUARY 10, 2012 — DECIDED APRIL 3, 2012", "2012-04-03"),
    # how databases cite
    (
        "en",
        "Roe, Ann. The Bay Post; Ann, La. [Ann, La.] 15 June 2010: A.1.",
        "2010-06-15",
    ),
    (
        "en",
        "The Review, vol. 42, no. 9, 15 Sept. 2018, p. 34. Accessed 2 Nov. 2019.",
        "2018-09-15",
    ),
    ("en", "datePublished: 2021-02-16T08:30:00+01:00\nsection: Energy", "2021-02-16"),
    ("en", "Friday March 1 2019, 12.01am, The Herald", "2019-03-01"),
    ("en", "MARCH 1, 2019 / 9:41 AM / UPDATED 3 YEARS AGO", "2019-03-01"),
    ("en", "Energy | Fri Mar 1, 2019 | 7:56am EST", "2019-03-01"),
    ("en", "OSLO | Fri Mar 1, 2019 5:38pm EST", "2019-03-01"),
    ("en", "March 1, 2019 GMT\nThe board met.", "2019-03-01"),
    ("en", "Issued on: 31/03/2019 - 23:44", "2019-03-31"),
    ("en", "ANI | Mar 1, 2019, 18:22 IST", "2019-03-01"),
    (
        "en",
        "Published time: 1 Mar, 2019 22:37\nEdited time: 2 Mar, 2019 01:00",
        "2019-03-01",
    ),
    ("en", "Mar 1, 2019 · 7 min read", "2019-03-01"),
    ("en", "5:10 PM · Mar 1, 2019 · Web App", "2019-03-01"),
    ("en", "Harbour News, [31.03.19 14:22]\nThe ferry is late.", "2019-03-31"),
    ("en", "Geneva, 1 March 2019\nThe ministers met.", "2019-03-01"),
    ("en", "PORT, Nov. 8 (Wire) - Polls.\nPosted 11/08/2016 5:02 AM ET", "2016-11-08"),
    ("en", "Health\n22 Apr 2020 (amended 23 Apr 2020 to add a name)", "2020-04-22"),
    (
        "en",
        "Claim date: 28 September 2020\nFact checked: October 5, 2020\nRating: FALSE",
        "2020-10-05",
    ),
    (
        "en",
        "THE PAGES\nJAN 24, 2019  |  WORDS: ANN SMITH  |  PHOTOS: BO LEE",
        "2019-01-24",
    ),
    ("en", "« Reply #14 on: August 09, 2016, 10:22:31 PM »", "2016-08-09"),
    ("en", "Ordered by the House to be printed on 21 July 2020\nHC 32", "2020-07-21"),
    ("en", "Volume 656: debated on Thursday 14 March 2019", "2019-03-14"),
    ("en", "Argued May 26, 2022 — Decided July 4, 2022", "2022-07-04"),
    ("en", "36 Pages   Posted: 12 Oct 2021   Last revised: 3 Mar 2023", "2021-10-12"),
    (
        "fr",
        "ARRÊT DU 16 MARS 2022\nDécision déférée : jugement du 4 novembre 2020",
        "2022-03-16",
    ),
    ("es", "Miércoles, 14 de julio de 2021 (hace 2 días)", "2021-07-14"),
    (
        "en",
        "Reno, Nev.--(WIRE)--The firm\nMarch 1, 2019 09:00 AM Eastern Standard Time",
        "2019-03-01",
    ),
    (
        "en",
        "published_time 2019-03-01T22:41:00Z\nmodified_time 2019-03-03T07:00:00Z",
        "2019-03-01",
    ),
    ("en", "Aired March 1, 2019 - 15:00 ET\nANN SMITH, HOST: Welcome.", "2019-03-01"),
    (
        "en",
        "March 1, 2019 Friday\nFinal Edition\nLoad-Date: March 2, 2019",
        "2019-03-01",
    ),
    (
        "en",
        "12 captures\n3 May 2019 - 4 Jun 2021\nThe Leeds Post – Friday, March 1, 2019",
        "2019-03-01",
    ),
    ("en", "Published on 31.03.19\nUpdated on 02.04.19", "2019-03-31"),
    ("en", "Ann Smith | Published: 03.31.19 , 14:38", "2019-03-31"),
    ("en", "Issued on: 01/03/2019\nModified: 16/03/2019", "2019-03-01"),
    ("en", "Updated March 9, 2019\nPublished March 1, 2019", "2019-03-01"),
    (
        "en",
        "Fri Mar 1, 2019 | 8:00am\nOSLO, March 1 (Reuters) - The board met.",
        "2019-03-01",
    ),
    ("en", "OSLO, March 1, 2019 /PRNewswire/ -- The firm said", "2019-03-01"),
    ("en", "RIGA, March 1, 2019. /TASS/. The envoy said", "2019-03-01"),
    ("en", "ANKARA Mar 1, 2019 - 4:10 am GMT+3", "2019-03-01"),
    ("en", "Date: Fri, 1 Mar 2019 10:02:17 -0400 (EDT)\nSubject: News", "2019-03-01"),
    ("en", "Published\n1 March 2019", "2019-03-01"),
    ("en", "Posted by Ann on March 1, 2019", "2019-03-01"),
    ("en", "Vol. 12, No. 4, March 1, 2019", "2019-03-01"),
    ("en", "March 1, 2019 | by Ann Smith", "2019-03-01"),
    ("en", "By John Smith 1 March 2019", "2019-03-01"),
    ("en", "By John Smith, Leeds News 1 March 2019", "2019-03-01"),
    ("en", "Published: MH17 - 1 March 2019", "2019-03-01"),
    ("en", "Date published: 1 March 2019", "2019-03-01"),
    ("en", "Article date: 1 March 2019", "2019-03-01"),
    ("en", "Written by Ann Smith on 1 March 2019", "2019-03-01"),
    ("en", "Posted by: Ann | 1 March 2019", "2019-03-01"),
    (
        "en",
        "Leeds Post, The (UK)\nMarch 1, 2019   Edition: LATE   Page: D3",
        "2019-03-01",
    ),
    (
        "en",
        "Leeds Post (Leeds, Yorks. : 1848 - 2020)  Fri 1 Mar 2019  Page 18",
        "2019-03-01",
    ),
    (
        "en",
        "Leeds herald. [volume] (Leeds) 1914-2022, March 01, 2019, Image 1",
        "2019-03-01",
    ),
    (
        "en",
        "[Public Register Volume 79, Number 53 (Friday, March 1, 2019)]",
        "2019-03-01",
    ),
    ("en", "No. 10-1322. Argued October 4, 2018-Decided March 1, 2019", "2019-03-01"),
    (
        "en",
        "Judgment reserved on: 12.03.2018\nJudgment pronounced on: 01.03.2019",
        "2019-03-01",
    ),
    (
        "en",
        "Pages 71-89 | Received 12 Jan 2018, Published online: 1 Mar 2019",
        "2019-03-01",
    ),
    (
        "en",
        "[Submitted on 1 Mar 2019 (v1), last revised 3 Aug 2019 (this version, v2)]",
        "2019-03-01",
    ),
    (
        "en",
        "Case 1:13-cv-00851-RJL   Document 29   Filed 03/13/19   Page 1 of 14",
        "2019-03-13",
    ),
    ("en", "Ann Smith smith at example.org\nFri Mar 1 09:12:33 EST 2019", "2019-03-01"),
    (
        "en",
        "FM AMEMBASSY OSLO\nP 011530Z MAR 19\n1. On February 12 he came.",
        "2019-03-01",
    ),
    ("en", "Oslo, March 1, Juche 108 (2019) (WIRE) -- The board met.", "2019-03-01"),
    ("en", "War on Rumours, [31.03.2019 10:14]\nHe spoke.", "2019-03-31"),
    ("en", "(Oslo, March 1, 2019) – The board met.", "2019-03-01"),
    ("en", "2019.03.01 09:30\nThe board met.", "2019-03-01"),
    ("en", "Date: Friday, 01/03/2019", "2019-03-01"),
    ("en", "March 1, 2019 (3)\nContact: Ann Smith", "2019-03-01"),
    ("en", "News release\nMarch 1, 2019 – St. John's, Newfoundland", "2019-03-01"),
    ("en", "First published Friday 1st March 2019 in News", "2019-03-01"),
    ("en", "Old 03-31-2019, 11:32 PM   #1\nann", "2019-03-31"),
    (
        "en",
        "3 captures\n9 Mar 2005 - 9 Aug 2016\nFEB  MAR  APR\n   12\n2004 2005 2006\n"
        "About this capture\nFriday, 1 March, 2019",
        "2019-03-01",
    ),
    (
        "en",
        "Saved from https://news.example/1\nsearch\n14 Mar 2022 17:02:11 UTC\n"
        "All snapshots from host\n1 March 2019",
        "2019-03-01",
    ),
    (
        "de",
        "Verkündet am:\n1. März 2019\nVerhandlung vom 11. Januar 2019",
        "2019-03-01",
    ),
    ("de", "vom 01.03.2019, 09:12 Uhr | Update: 02.03.2019, 22:30 Uhr", "2019-03-01"),
    ("de", "Archiv: Fr. 01.03.2019\nJahrgang 44 / Ausgabe 265 / Seite 1", "2019-03-01"),
    ("fr", "(AFP) – 1er mars 2019\nOSLO — Le conseil s'est réuni", "2019-03-01"),
    ("fr", "Article paru dans l'édition du 1er mars 2019", "2019-03-01"),
    ("fr", "Lecture du vendredi 1er mars 2019", "2019-03-01"),
    ("fr", "Compte rendu analytique officiel du vendredi 1er mars 2019", "2019-03-01"),
    ("es", "Edición del viernes, 1 marzo 2019, página 5", "2019-03-01"),
    ("es", "Núm. 301   Viernes 1 de marzo de 2019   Sec. III. Pág. 1368", "2019-03-01"),
    ("es", "01 de marzo 2019 , 06:02 p. m.", "2019-03-01"),
    ("it", "Seduta n. 74 di venerdì 1 marzo 2019", "2019-03-01"),
    ("it", "01 marzo 2019 — pagina 9   sezione: CRONACA", "2019-03-01"),
    (
        "ar",
        "نُشر في 01 مارس 2019 على الساعة 10:14\nآخر تحديث: 02 مارس 2019",
        "2019-03-01",
    ),
    ("ar", "1 مارس 2019   السنة 135   العدد 45507", "2019-03-01"),
    ("ar", "القاهرة 1 مارس 2019 (رويترز) - قال وزير يوم الخميس", "2019-03-01"),
    ("ar", "القاهرة (رويترز) 1 مارس 2019 - قال وزير", "2019-03-01"),
    (
        "fa",
        "تهران (ایرنا) ۱۰ اسفند ۱۳۹۷ - وزیر روز دوشنبه گفت که این طرح آغاز می‌شود",
        "2019-03-01",
    ),
    (
        "fr",
        "Publié le 1er mars 2019 à 18h32, mis à jour le 2 mars à 9h10",
        "2019-03-01",
    ),
    ("en", "Published 1 March 2019 at 18:32, updated 2 March at 9:10", "2019-03-01"),
    ("es", "Publicado el 1 de marzo de 2019, actualizado el 2 de marzo", "2019-03-01"),
    (
        "fa",
        "به روز شده: 15:03 گرينويچ - جمعه 1 مارس 2019 - 10 اسفند 1397",
        "2019-03-01",
    ),
    ("fa", "جمعه ۱۰ اسفند ۱۳۹۷ - سال سیزدهم - شماره ۳۶۵۵", "2019-03-01"),
    ("fa", "۱۰ اسفند ۱۳۹۷ برابر با ۱ مارس ۲۰۱۹", "2019-03-01"),
    # a look back, a sitting and another's page do not stand above a byline
    (
        "en",
        "By Ann Smith\n1 March 2019\n\n(Smith, 1998) - The theory holds.",
        "2019-03-01",
    ),
    (
        "en",
        "1 March 2019\n\nBERLIN, August 1945 — The city was in ruins.",
        "2019-03-01",
    ),
    (
        "en",
        "Roe explained\nBy Ann Smith | 1 March 2019\nDecided: January 22, 1973",
        "2019-03-01",
    ),
    ("de", "1. März 2019\n\nVerkündet am 4. Juni 1999", "2019-03-01"),
    (
        "de",
        "Anna Schmidt | 1. März 2019\n\nNächste Sitzung am 3. Juni 2019",
        "2019-03-01",
    ),
    ("en", "Speech\nDelivered 3 May 1960\nPosted 1 March 2019", "2019-03-01"),
    (
        "en",
        "Ann Smith | 1 March 2019\n\nPart 1: 9 November 1989\nPeople came",
        "2019-03-01",
    ),
    ("en", "First published 1851\nUpdated 1 March 2019", "2019-03-01"),
    ("en", "Updated 1 March 2019\n\n11 September 2001 in Manhattan", "2019-03-01"),
    (
        "en",
        "Updated 1 March 2019\nFire in Leeds\n3 May 2012 | 5 comments",
        "2019-03-01",
    ),
    ("de", "Stand 01.03.2019", "2019-03-01"),
    ("en", "Venue: Town Hall\nPublished: 1 March 2019", "2019-03-01"),
    ("en", "1 March 2019\n4 May 2019\nPublished: 1 March 2019", "2019-03-01"),
    ("de", "Von Anna Schmidt 1. März 2019", "2019-03-01"),
    ("fr", "Date de publication : 1er mars 2019", "2019-03-01"),
    ("es", "Fecha de publicación: 1 de marzo de 2019", "2019-03-01"),
    ("de", "01.03.2019, 07.14 Uhr\nDer Rat tagte.", "2019-03-01"),
    ("de", "Stand: 01.03.2019 16:21 Uhr", "2019-03-01"),
    ("de", "Von Anna Schmidt\n-Aktualisiert am 01.03.2019-17:40", "2019-03-01"),
    ("de", "Freitag, 1. März 2019, 19:03 Uhr", "2019-03-01"),
    ("de", "Veröffentlicht am 1. März 2019", "2019-03-01"),
    ("de", "Köln, 01.03.19, 12:00 Uhr", "2019-03-01"),
    (
        "fr",
        "Publié le 1er mars 2019 à 06h33, modifié le 2 mars 2019 à 10h01",
        "2019-03-01",
    ),
    (
        "fr",
        "Mis à jour le 02/03/2019 à 09:14   Publié le 01/03/2019 à 00:42",
        "2019-03-01",
    ),
    ("fr", "LE COURRIER | 01.03.2019 à 08h12", "2019-03-01"),
    ("fr", "Paris, le 1er mars 2019 (AFP) - La police", "2019-03-01"),
    ("fr", "Par Anne Martin, le 1er mars 2019 à 10h00", "2019-03-01"),
    ("fr", "vendredi 1er mars 2019", "2019-03-01"),
    ("es", "Quito 01 AGO 2019 - 08:53 CEST", "2019-08-01"),
    ("es", "Actualizado Viernes, 1 marzo 2019 - 14:12", "2019-03-01"),
    ("es", "Quito, 1 ago 2019 (EFE).- El consejo se reunió.", "2019-08-01"),
    ("es", "Publicado el 1 de marzo de 2019", "2019-03-01"),
    ("it", "di ANNA ROSSI\n01 marzo 2019", "2019-03-01"),
    ("it", "1 marzo 2019 (modifica il 2 marzo 2019 | 11:05)", "2019-03-01"),
    ("it", "Redazione ROMA   venerdì 01/03/2019 17:42", "2019-03-01"),
    ("ar", "الجمعة - 1 مارس 2019", "2019-03-01"),
    ("ar", "الجمعة ١ آذار ٢٠١٩", "2019-03-01"),
    ("ar", "الجمعة - 24 جمادى الآخرة 1440 هـ - 1 مارس 2019 مـ", "2019-03-01"),
    ("ar", "تاريخ النشر: 1/3/2019", "2019-03-01"),
    ("fa", "تاریخ انتشار: جمعه ۱۰ اسفند ۱۳۹۷ - ۱۰:۲۴", "2019-03-01"),
    ("fa", "1397/12/10 - 11:37", "2019-03-01"),
    ("fa", "1 مارس 2019 - 10 اسفند 1397", "2019-03-01"),
    # stamps that are glued, and in another order
    ("en", "Published March 1, 2019Updated March 9, 2019", "2019-03-01"),
    ("en", "Issued on: 1 Mar 20191 Mar 2019", "2019-03-01"),
    ("en", "By Ann Smith\nPublished1 March 2019 10:14GMT", "2019-03-01"),
    (
        "en",
        "Posted Fri 1 Mar 2019 at 6:30amFriday 1 March 2019 at 6:30am,"
        " updated Sat 2 Mar 2019 at 7:00pm",
        "2019-03-01",
    ),
    ("en", "Ann 03/01/19(Fri)10:14:00 No.1234567", "2019-03-01"),
    ("en", "Juche108(2019).3.1\nPyongyang, March 1 (WIRE) -- It said", "2019-03-01"),
    ("en", "Seoul\n2019. 3. 1.\nThe board", "2019-03-01"),
    ("en", "Updated: 2019-3-9 | Published: 2019-3-1", "2019-03-01"),
    ("it", "Redazione ROMA\n01 marzo 201910:14", "2019-03-01"),
    ("es", "Por Ana Ruiz | Marzo 1, 2019 | 6:00 am", "2019-03-01"),
    ("und", "Nacional\nLa cifra\n22 ABR 2019 11:45 AM", "2019-04-22"),
    ("und", "Wien (WIRE)\n14. Jän. 2019, 11:20", "2019-01-14"),
    ("ar", "نشر في: 01 مارس ,2019: 08:12 ص GST", "2019-03-01"),
    ("ar", "نُشر بتاريخ: 01 مارس 2019 على 16:45", "2019-03-01"),
    ("ar", "اخر تحديث: 1/3/201910:14 (مكة المكرمة)", "2019-03-01"),
    ("fa", "۱۰/اسفند/۱۳۹۷", "2019-03-01"),
    ("fa", "اسفند ۱۰, ۱۳۹۷", "2019-03-01"),
    # records that programs write
    (
        "en",
        '{"dateModified":"2019-03-09T07:40","datePublished":"2019-03-01T16:55"}',
        "2019-03-01",
    ),
    (
        "en",
        "<lastBuildDate>Sat, 09 Mar 2019 09:30:00 +0000</lastBuildDate>\n"
        "<pubDate>Fri, 01 Mar 2019 13:00:00 +0000</pubDate>",
        "2019-03-01",
    ),
    (
        "en",
        '<meta property="article:published_time" content="2019-03-01T18:00:14Z">',
        "2019-03-01",
    ),
    ("en", "TY  - NEWS\nDA  - 2019/03/01/\nY2  - 2021/03/02/14:10:55", "2019-03-01"),
    ("en", "%T Tides\n%8 March 1, 2019\n%[ 2020-03-01", "2019-03-01"),
    (
        "en",
        "  date = {2019-03-01},\n  urldate = {2021-06-30},",
        "2019-03-01",
    ),
    (
        "en",
        "Filing Date\n2019-03-01\nPeriod of Report\n2018-12-31",
        "2019-03-01",
    ),
    # labels of all kinds of publishing, and of what is none
    ("en", "12,091 views • Streamed live on Mar 1, 2019", "2019-03-01"),
    ("en", "Premiered Mar 1, 2019   1.2M views", "2019-03-01"),
    ("en", "1,203,332 views   Mar 1, 2019\nHarbour Channel", "2019-03-01"),
    ("en", "r/ferries\nthis post was submitted on 1 Mar 2019", "2019-03-01"),
    ("en", "Posted by u/ann_b 1 March 2019", "2019-03-01"),
    ("en", "Postby ann » Fri Mar 01, 2019 7:41 pm", "2019-03-01"),
    ("en", "Event date: 9 May 2018\nAlert created on: 1 March 2019", "2019-03-01"),
    ("en", "ID 4711, tabled on 9 May 2018\nAnswered on 1 March 2019", "2019-03-01"),
    (
        "en",
        "J Tides. 2019 May;18:39-50. doi: 10.99/jt. Epub 2019 Mar 1.",
        "2019-03-01",
    ),
    ("en", "Published: Mar 01, 2019. Publicly Released: Apr 09, 2019.", "2019-03-01"),
    ("en", "Released: 03/31/2019   Length: 00:41:08", "2019-03-31"),
    (
        "en",
        "LONDON\n1 Mar 2019, Fri  •  Page 3\nClipped by ann\n9 May 2021",
        "2019-03-01",
    ),
    (
        "fr",
        "Publié le 1 mars 2019 à 4 h 00 HAE\nMis à jour le 3 mars 2019",
        "2019-03-01",
    ),
    (
        "fr",
        "Soumis le : vendredi 1 mars 2019-14:02:11\n"
        "Dernière modification le : samedi 9 mars 2019-09:10:04",
        "2019-03-01",
    ),
    ("it", "Puntata del 01/03/2019\nDisponibile fino al 01/03/2020", "2019-03-01"),
    (
        "de",
        "1. März 2019, 5:48 Uhr Aktualisiert am 2. März 2019, 7:02 Uhr Quelle: ZO,"
        " dpo 412 Kommentare",
        "2019-03-01",
    ),
    ("en", "This entry was posted in Tides on 1 March 2019 by ann.", "2019-03-01"),
    ("en", "214 points by ann on March 1, 2019 | hide | 8 comments", "2019-03-01"),
    ("en", "March 1, 2019 v1.2\nBy the Team", "2019-03-01"),
    ("de", "Pressemitteilung Nr. 34/2019 vom 01.03.2019", "2019-03-01"),
    # segments, neighbours
    ("en", "Issue # 1776 (35), Friday, March 1, 2019", "2019-03-01"),
    (
        "de",
        "DIE WARTE Nr. 9/2019, 2. März 2019\n1. März 2019, 16:54 Uhr",
        "2019-03-01",
    ),
    ("en", "Issue #112 | Friday 1st March 2019", "2019-03-01"),
    ("en", "1 March 2019 10:40   Harbour voice, a service in English", "2019-03-01"),
    ("en", "Texts adopted\nFriday, 1 March 2019 - Strasbourg", "2019-03-01"),
    ("en", "Ferry late again\nOn Mar 1, 2019\nBy Ann Smith, Leeds", "2019-03-01"),
    ("en", "The Debate\nFriday, 1 March 2019\nVol. 873 No. 4", "2019-03-01"),
    # an update does not stand for the day above it
    (
        "en",
        "Publication info: Herald ; Leeds [Leeds]01 Mar 2019: A.1.\n"
        "Last updated: 2021-11-20",
        "2019-03-01",
    ),
    ("en", "Put up here 1 March 2019\nLast updated: 9 May 2021", "2019-03-01"),
]
MONTHS = [
    (
        "en",
        "Research Paper\nEurasia Programme | March 2019\nA Decade, 2006-15",
        "likely",
    ),
    (
        "en",
        "THE PRESS\nReporters Since the 1999 Vote\nMarch 2019   Vol. 13, No. 3 (D)",
        "likely",
    ),
    (
        "en",
        "FOR IMMEDIATE RELEASE\nMarch 2019\nThe show opens on 3 May 2019.",
        "likely",
    ),
    ("en", "Published: March 2019", "stated"),
    ("en", "HARBOUR QUARTERLY\nMarch 2019 Issue\nThe long tide", "likely"),
    ("de", "Medien im Umbruch\nS 14\nMärz 2019, Berlin", "likely"),
    ("fr", "> Mars 2019, pages 6 et 7\npar Anne Martin", "likely"),
    ("it", "Rivista mensile - Anno IX - n. 3 - marzo 2019", "likely"),
    ("ar", "العدد 612 - مارس 2019", "likely"),
]
"""Heads that tell March 2019 and no day."""
LIKELY = {
    "THE PAGES\nJAN 24, 2019  |  WORDS: ANN SMITH  |  PHOTOS: BO LEE",
    "Anna Schmidt | 1. März 2019\n\nNächste Sitzung am 3. Juni 2019",
    "Ann Smith | 1 March 2019\n\nPart 1: 9 November 1989\nPeople came",
    "News release\nMarch 1, 2019 – St. John's, Newfoundland",
    "(Oslo, March 1, 2019) – The board met.",
    "FM AMEMBASSY OSLO\nP 011530Z MAR 19\n1. On February 12 he came.",
    "Old 03-31-2019, 11:32 PM   #1\nann",
    "First published 1851\nUpdated 1 March 2019",
    "Updated 1 March 2019\n\n11 September 2001 in Manhattan",
    "Updated 1 March 2019\nFire in Leeds\n3 May 2012 | 5 comments",
    "Geneva, 1 March 2019\nThe ministers met.",
    "12 captures\n3 May 2019 - 4 Jun 2021\nThe Leeds Post – Friday, March 1, 2019",
    "ANKARA Mar 1, 2019 - 4:10 am GMT+3",
    "Quito 01 AGO 2019 - 08:53 CEST",
    "Von Anna Schmidt\n-Aktualisiert am 01.03.2019-17:40",
    "Actualizado Viernes, 1 marzo 2019 - 14:12",
    "اخر تحديث: 1/3/201910:14 (مكة المكرمة)",
    "Ann 03/01/19(Fri)10:14:00 No.1234567",
    "1. März 2019, 5:48 Uhr Aktualisiert am 2. März 2019, 7:02 Uhr Quelle: ZO,"
    " dpo 412 Kommentare",
    "1 March 2019 10:40   Harbour voice, a service in English",
    "Texts adopted\nFriday, 1 March 2019 - Strasbourg",
    "Publication info: Herald ; Leeds [Leeds]01 Mar 2019: A.1.\n"
    "Last updated: 2021-11-20",
    "Put up here 1 March 2019\nLast updated: 9 May 2021",
    "214 points by ann on March 1, 2019 | hide | 8 comments",
}
"""Heads with only names beside the day, and those that tell but an update."""

DAYS = {
    "en": "1 March 2019",
    "de": "1. März 2019",
    "fr": "1 mars 2019",
    "es": "1 de marzo de 2019",
    "it": "1 marzo 2019",
    "ar": "1 مارس 2019",
    "fa": "۱۰ اسفند ۱۳۹۷",
}
LABELS = [
    ("published", "en", "Published | First published on | Originally published"),
    ("published", "en", "Posted on | Date posted: | Publish date: | Pub. date:"),
    ("published", "en", "Pub Date | Publication date | Publication Date:"),
    ("published", "en", "Online publication date: | Air date: | Original air date:"),
    ("published", "en", "First aired | Aired | Broadcast on | Issue date:"),
    ("published", "en", "Date of issue: | Released on | Uploaded on"),
    ("published", "en", "Streamed live on | Premiered | Sent: | Issued"),
    ("published", "en", "This article was first published on"),
    ("published", "en", "This story was originally published on"),
    ("published", "en", "This entry was posted on | Published online"),
    ("published", "en", "Published at | Story posted | Web posted"),
    ("published", "en", "Date of publication:"),
    ("published", "de", "Veröffentlicht am | Erstveröffentlichung:"),
    ("published", "de", "Veröffentlichung: | Erschienen am | Publiziert am"),
    ("published", "de", "Erscheinungsdatum: | Sendung vom | Sendedatum:"),
    ("published", "de", "Ausgabe vom | Online seit | Hochgeladen am"),
    ("published", "de", "Veröffentlicht: | Meldung vom | Erstausstrahlung:"),
    ("published", "de", "Publikationsdatum:"),
    ("published", "fr", "Publié le | Paru le | Première publication :"),
    ("published", "fr", "Date de publication : | Mis en ligne le | Diffusé le"),
    ("published", "fr", "Posté le | Émission du | Édition du | Publication :"),
    ("published", "fr", "Première diffusion le | Date de parution : | Publiée le"),
    ("published", "fr", "Communiqué du"),
    ("published", "es", "Publicado el | Publicada: | Fecha de publicación:"),
    ("published", "es", "Publicación: | Emitido el | Edición del | Programa del"),
    ("published", "es", "Primera publicación: | Subido el | Difundido el"),
    ("published", "es", "Publicado:"),
    ("published", "it", "Pubblicato il | Pubblicata il | Data di pubblicazione:"),
    ("published", "it", "Data pubblicazione: | Pubblicazione: | In onda il"),
    ("published", "it", "Andato in onda il | Puntata del | Edizione del"),
    ("published", "it", "Pubblicato: | Trasmissione del"),
    ("published", "ar", "نُشر في | نشر في: | تاريخ النشر: | تم النشر في | نُشرت في"),
    ("published", "ar", "نشر بتاريخ | أضيف في | صدر في | النشر:"),
    ("published", "fa", "تاریخ انتشار: | منتشر شده در | زمان انتشار: | انتشار:"),
    ("published", "fa", "تاریخ درج: | تاریخ نشر:"),
    ("updated", "en", "Updated | Last updated | Last modified on | Revised:"),
    ("updated", "en", "Last reviewed: | Last edited | Modified:"),
    ("updated", "en", "This page was last updated on | Last changed"),
    ("updated", "en", "Page last updated:"),
    ("updated", "de", "Aktualisiert am | Zuletzt geändert am | Letzte Änderung:"),
    ("updated", "de", "Letztes Update: | Geändert: | Editiert am"),
    ("updated", "de", "Letzte Aktualisierung:"),
    ("updated", "fr", "Mis à jour le | Modifié le | Dernière mise à jour :"),
    ("updated", "fr", "Actualisé le | Dernière modification le"),
    ("updated", "es", "Actualizado el | Última actualización: | Modificado:"),
    ("updated", "es", "Última modificación: | Actualizada:"),
    ("updated", "it", "Aggiornato il | Ultimo aggiornamento: | Ultima modifica:"),
    ("updated", "it", "Modificato il | Aggiornata:"),
    ("updated", "ar", "آخر تحديث: | تحديث: | عُدّل في"),
    ("updated", "fa", "به روز شده: | آخرین به‌روزرسانی: | به‌روزرسانی: | ویرایش:"),
    ("other", "en", "Accessed | Retrieved on | Downloaded | Captured | Expires"),
    ("other", "en", "Effective | Valid until | Recorded | Taped | Filmed"),
    ("other", "en", "Next update: | Date of birth: | Event date: | Due:"),
    ("other", "en", "Arrested: | Signed: | Hearing date: | Available until"),
    ("other", "en", "Printed on | Last visited"),
    ("other", "de", "Abgerufen am | Gültig bis | Gedruckt am | Aufgezeichnet am"),
    ("other", "de", "Zugriff: | Verfügbar bis | Abrufdatum:"),
    ("other", "fr", "Consulté le | Valable jusqu'au | Enregistré le"),
    ("other", "fr", "Disponible jusqu'au | Imprimé le | Tourné le"),
    ("other", "es", "Consultado el | Válido hasta | Disponible hasta el"),
    ("other", "es", "Grabado el | Fecha de nacimiento:"),
    ("other", "it", "Consultato il | Valido fino al | Registrato il"),
    ("other", "it", "Data di nascita: | Stampato il"),
    ("other", "ar", "تاريخ الميلاد: | صالح حتى"),
    ("other", "fa", "تاریخ تولد: | بازدید:"),
]

UNTOLD = [
    "Born (London) - 5 May 1925. Painter of ships, he",
    "Smith (Lab) - 4 May 2017. He was elected.",
    "The dam failed.\n\nReferences\nRoe, A. Dams, Review, no. 9, 15 Sept. 2008, p. 3",
    "Der Damm brach.\n\nLiteratur:\nRoe, A.: Dämme. Berlin, 15. September 2008",
    "Start: 12 May 2018",
    "Trial: 12 May 2018",
    "Expires: 12 May 2018 10:00",
    "Expires:\n12 May 2018",
    "Upcoming: 12 May 2030",
    "Archived: 12 May 2018",
    "Joined: 12 May 2018",
    "File: 12 May 2018",
    "Departure: 12 May 2018",
    "Release Date: 12 May 2018",
    "Opening Hours 12 May 2018 10:00-18:00",
    "Brexit Day: 31 January 2020",
    "Brexit Day | 31 January 2020",
    "Hurricane Maria, 20 September 2017",
    "Decree, 12 May 1998",
    "SIGNED, 12 May 1994, Washington",
    "الحرب - 6 أكتوبر 1973",
    "Concert – Paris – 12 May 2018",
    "Checkpoint – 12 May 2018",
    "MH17 - 17 July 2014",
    "Aleppo – 12 May 2018\n(AP Photo/Ann Smith)",
    "Aleppo, 12 May 2018\n(AP Photo/Ann Smith)",
    "John Smith, Reuters, 12 May 2018\nFighters in Mosul.",
    "Le 13 novembre 2015\nLes attentats ont fait 130 morts.",
    "Am 9. November 1989\nDie Mauer ist gefallen.",
    "By Monday 3 May 2021",
    "Battle of Verdun\n21 February 1916",
    "Timeline\n12 May 2012\nThe war begins.\n14 June 2013\nIt ends.",
    "1 March 2019\nThe fire of 9 May 2012\n4 May 2019",
    "Date: 12 May 2018\nTime: 19:00\nVenue: Town Hall",
    "The board met on 3 May 2017.",
    "Our picture of April 24, 2018, shows the minister.",
    "No date at all.",
    "",
    "Remembering the flood of 3 May 2017",
    "The Flood of 3 May 2017",
    "Load-Date: May 3, 2017",
    "12 captures\n3 May 2017 - 4 Jun 2019\nThe board met.",
    "1 capture\n3 May 2017\nThe board met.",
    "Saved from https://news.example/1   3 May 2017 19:22:10 UTC",
    "© 2017 The Herald. All rights reserved.",
    "Copyright The Herald May 3, 2017",
    "Boat sinks near pier – 3 May 2017",
    "Lou on May 3, 2017 at 8:14 am said: Great!",
    "Posted Friday at 6:32am\nThe vote is on 3 May 2017.",
    "5 hours ago\nHe was held on 3 May 2017.",
    "May 3, 2017: what the crew heard",
    "Born on 3 May 2017 in Leeds",
    "The report was published on 3 May 2017 and read by all.",
    "The plan, updated on 3 May 2017, was dropped.",
    "A version of this article appears in print on May 3, 2017, on Page A1.",
    "Illustrative: a bus, May 3, 2017 (AFP/Photo)",
    "10-12 May 2017",
    "The Treaty of Riga, May 3, 2017",
    "Riga, 3 May 2017: the night",
    "Deadline: 3 May 2017",
    "Event date: 3 May 2017",
    "Photo: Ann Smith, 3 May 2017",
    "Attentats de Riga, 3 mai 2017",
    "LONDON, May 2015 (Reuters) - Old pictures.",
    "The Starry Night\nVincent van Gogh\nDate: 1889",
    "Funeral of the King, [3 May 1945]",
    "Lot #123, 9 November 1989",
    "Folge 3, 12. Mai 1975",
    "Part 1: 9 November 1989",
    "D-Day remembered\n6 June 1944, Normandy",
    "EuroPython\nJuly 8, 2019 – Basel, Switzerland",
    "Exhibition at the Tate\nMay 2011, Berlin",
    "How the siege unfolded\nMarch 2016",
    "Calendar\nMarch 2016\nMon Tue",
    "Title:\n2 May 1945",
    "Region: Belfast, 15 August 1969",
    "Exhibition\n(MOMA) – 3 May 2017",
    "Images\nBerlin, 9 November 1989",
    "Nächste Sitzung am 3. Juni 2019",
    "Séance de cinéma du 3 mai 2017",
    "Accepted: 3 May 2017",
    "Argued October 4, 2011",
    "Judgment reserved on: 12.03.2018",
    "Approved For Release 2003/05/14 : 4711",
    "FINAL\n07/08/2019",
    "London 2012",
    "Riga, 2014",
    "Exhibition, May 2017",
    "Election – May 2017",
    "The flood of March 2016",
    "In March 2016 the board met.",
    "March 2016\nThe war begins.\nMay 2017\nIt ends.",
    "3 captures\n9 Mar 2005 - 9 Aug 2016\nFEB  MAR  APR\n   12\n2004 2005 2006\n"
    "About this capture\nThe board met.",
    "Accessed 3 May 2017",
    "The court sat from 3 May 2017 – a Wednesday – to 5 May 2017.",
    "Das Feuer vom 3. Mai 2017",
    "Stand der Dinge am 3. Mai 2017",
    "Le Conseil publié le rapport du 3 mai 2017.",
    "Next update: 3 May 2017",
    "Period of Report\n2017-05-03",
    "Date of birth\n3 May 1961\nPlace of birth\nLeeds",
    "Clipped by ann\n3 May 2017",
    "Valid until 3 May 2017",
    "Disponibile fino al 03/05/2017",
    "Y2  - 2017/05/03/14:10:55",
    '{"dateAdded":"2017-05-03T10:00"}',
    "<lastBuildDate>Wed, 03 May 2017 09:30:00 +0000</lastBuildDate>",
    "05/03/2017, 10:14 AM          How we rate claims - The Herald\nHow we rate claims",
    "3 May 2017 | The board met in the town hall and all of its members resigned",
    "Put up here 1 March 2019\nSeen here 3 March 2019\nLast updated: 9 May 2021",
    "what | when | who\n---|---|---\nthe first fire | 3 May 2017 | not known",
    "• 3 May 2017 • The first account is made",
    "Reg. date: 3 May 2017",
    "Account created: 3 May 2017",
    "Video released on 3 May 2017 shows minister",
    "Published on 3 May 2017, the report found fault with all.",
    "Released on 3 May 2017 after a year in jail, Smith fled",
    "Join us on Wednesday 3 May 2017 at 10:00",
    "He left Leeds.  He died there, too, on 3 May 2017.",
]


@pytest.mark.parametrize(("text", "day"), TOLD)
def test_a_header_or_byline_tells_the_day(text: str, day: str) -> None:
    """It is stated, and its words stand where the answer says."""
    found = find_dateline(text)
    assert found is not None
    assert (str(found.span), found.sure) == (day, "stated")
    assert day[:4] in text[found.start : found.stop]


@pytest.mark.parametrize(("language", "text", "day"), HEADS)
def test_heads_of_sites_in_all_languages(language: str, text: str, day: str) -> None:
    found = find_dateline(text, language)
    assert found is not None
    sure = "likely" if text in LIKELY else "stated"
    assert (str(found.span), found.sure) == (day, sure)
    again = find_dateline(f"Published: {text[found.start : found.stop]}", language)
    assert again is not None
    assert again.span in (found.span, None)  # 03.04.19 has its order from the head
    if again.span is None:
        assert day[2:4] in text[found.start : found.stop]


@pytest.mark.parametrize(("kind", "language", "words"), LABELS)
def test_labels_of_all_languages(kind: str, language: str, words: str) -> None:
    """Each tells the day behind it, or that it is another's."""
    for label in words.split(" | "):
        found = find_dateline(f"{label} {DAYS[language]}", language)
        said = found.why.split()[-1] if found else "other"
        assert said == kind, label


@pytest.mark.parametrize(("language", "text", "sure"), MONTHS)
def test_a_month_is_taken_where_no_day_is_told(
    language: str, text: str, sure: str
) -> None:
    found = find_dateline(text, language)
    assert found is not None
    assert (str(found.span), found.sure) == ("2019-03", sure)


@pytest.mark.parametrize("text", UNTOLD)
def test_a_date_of_the_story_is_no_dateline(text: str) -> None:
    """Nothing is guessed: a date in the prose or under a picture is the story's."""
    assert find_dateline(text) is None


def test_an_update_is_only_likely() -> None:
    """An article can be older than its last update; a label of its own is better."""
    updated = find_dateline("Last updated 18:30 on 4 May 2017\nThe board met.")
    assert updated is not None
    assert (str(updated.span), updated.sure) == ("2017-05-04", "likely")
    both = find_dateline("Last updated 4 May 2017\nPublished 2 May 2017\n")
    assert both is not None
    assert (str(both.span), both.sure) == ("2017-05-02", "stated")


@pytest.mark.parametrize(
    ("above", "day"),
    [
        ("Put up here 1 March 2019", "2019-03-01"),
        ("Put up here 1 March 2019\nMoved on 3 March 2019", None),  # which of them?
        ("Put up here 1 March 2022", "2021-05-09"),  # of another thing
        ("Text was last updated 1 March 2019 or so", "2021-05-09"),
        ("Accessed 1 March 2019", "2021-05-09"),
        ("The board met there, and it was late, on 1 March 2019.", "2021-05-09"),
    ],
)
def test_an_update_is_not_taken_for_a_day_unread(above: str, day: str | None) -> None:
    """Above an update stands the publication, whatever it is called."""
    found = find_dateline(f"{above}\nLast updated: 9 May 2021", "en")
    assert (found and str(found.span)) == day


@pytest.mark.parametrize(
    ("news", "day"),
    [
        ("docks reopened on Wednesday.\n© Wire 2011", "2011-11-02"),
        ("docks reopened on Tuesday.\n(c) Copyright Wire 2011", "2011-11-02"),
        ("docks reopened.\nCopyright 2011 The Wire", "2011-11-02"),
        ("docks reopened on Wednesday.\n© Wire 2018", None),  # that was a Friday
        ("docks reopened on Wednesday.\n© Wire 1999-2011", None),
        ("docks reopened on Wednesday.\n© Wire 2011\n© Pictures 2012", None),
        ("docks reopened on Wednesday in 2011.", None),
        ("court read the Copyright Act of 2011.", None),
        ("docks reopened.\nCopyright, Designs and Patents Act 2011", None),
    ],
)
def test_a_copyright_tells_the_year_of_an_agency_dateline(
    news: str, day: str | None
) -> None:
    found = find_dateline(f"SANTIAGO, Nov 2 (Wire) - The {news}")
    assert found is not None
    assert (str(found.span) if found.span else None) == day
    assert found.sure == ("likely" if day else "stated")


def test_an_agency_dateline_without_its_year_has_no_span() -> None:
    """*Sept 17 (Reuters)* is found, but the year is not invented."""
    found = find_dateline("TEHRAN, Sept 17 (Reuters) - The minister said")
    assert found is not None
    assert found.span is None
    assert found.sure == "stated"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Posted: 04/05/2018\nThe board met.", "04/05/2018"),
        ("Posted: 04/05/2018\nUpdated: 9 June 2018", "04/05/2018"),
        (
            "OSLO, March 1 (Reuters) - The board met.\nLast updated 9 April 2019",
            "March 1",
        ),
    ],
)
def test_a_day_that_is_not_told_whole_has_no_span(text: str, words: str) -> None:
    """Neither order nor year is guessed, nor is an update taken for it."""
    found = find_dateline(text, "en")
    assert found is not None
    assert found.span is None
    assert text[found.start : found.stop] == words


def test_two_figures_for_each_part_tell_no_day() -> None:
    assert find_dateline("Published on 04.05.18/1", "en") is None


_PIECES = st.sampled_from(
    ["3 May 2017", "\n", "Published ", "Updated ", " | ", "10:24", "04/05/18", "Mai",
     "Mayo 3, 2017", '"datePublished":"2017-05-03"', "5:02am", "05/شهریور/1397",
     "\u064f", "۲۶ شهریور ۱۳۹۷", "le ", "1 مارس 2019", ", ", "OSLO",
     " (AP) - ", "he said", " "]
)  # fmt: skip


@given(st.lists(_PIECES | st.text(max_size=5)), st.sampled_from(["en", "fr", "fa", ""]))
def test_its_words_stand_in_the_text(pieces: list[str], language: str) -> None:
    """Whatever the text, it is read, and the day is where the answer says."""
    text = "".join(pieces)
    found = find_dateline(text, language)
    if found is not None:
        assert 0 <= found.start < found.stop <= len(text)
        words = text[found.start : found.stop]
        assert words.strip()
        codes = (language_of_head(text, language), "en")
        plain = unstamp(words).text
        spans = {day.span for code in codes for day in days_of(plain, code)[1]}
        order_told = found.span is None or "04/05/18" in words
        assert found.span in spans or order_told


def test_plain_english_loads_no_other_language() -> None:
    """The tables of languages take a while; the command starts at once."""
    code = (
        "import sys; from timeline.dates.bylines import find_dateline as f;"
        "f('3 May 2017', 'en'); f('The end of the war and of the king was near.');"
        "print('timeline.dates.foreign' in sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "False"
