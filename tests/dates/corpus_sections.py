"""Stories in parts: headings, backgrounds, summaries, and where each goes on from.

SECTIONS: ``(published, text, values)``, as in `corpus_stories.py`.
"""

# ruff: noqa: E501 - a row is a text and its values, however long
# fmt: off

SECTIONS: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    # a part of an article goes on from what it looks back on first
    ("2012-07-01", "The war lasted from 1870 to 1871.\n\nParis\n\nShells fell from 5 January 1871 on. A sortie failed on the 19th.\n\nThe Loire\n\nThe Bavarians had taken Orléans on 11 October. Four weeks later they lost it, and on 9 November they fell back.", ("1870", "1871", "1871-01-05", "1871-01-19", "1870-10-11", "1870-11-08", "1870-11-09")),
    ("2012-07-01", "The war lasted from 1846 to 1848. It was over on 22 December 1847.\n\nCalifornia\n\nSettlers had raised a flag on June 14, 1846. Sloat took Monterey on July 7.", ("1846", "1848", "1847-12-22", "1846-06-14", "1846-07-07")),
    ("2012-07-01", "The war of 1543 to 1550 ended in 1551.\n\nBackground\n\nWar had broken out in August 1542. An army was routed on 24 November. In 1543 they met.", ("1543", "1550", "1551", "1542-08", "1542-11-24", "1543")),
    # back from what a section ended with, years later
    ("2012-07-01", "The war lasted from 1798 to 1801.\n\nMalta\n\nBonaparte came to Malta on 9 June 1798. He sailed on the 19th. The people rose, and the garrison gave in after two years, on 5 September 1800.\n\nThe landing\n\nNelson had looked into Alexandria on 28 June. The French came on 1 July.", ("1798", "1801", "1798-06-09", "1798-06-19", "P2Y", "1800-09-05", "1798-06-28", "1798-07-01")),
    # years as headings
    ("2012-07-01", "The war lasted from 1754 to 1763.\n\nCampaigns\n\nHe built the fort in 1755.\n\n1756 and 1757\n\nBritain declared war on May 17 and France on June 9.", ("1754", "1763", "1755", "1756", "1757", "1756-05-17", "1756-06-09")),
    ("2020-01-01", "The war broke out in 2014.\n\n2015\n\nOn 3 May 2015 they met.\n\n2016\n\nOn 14 October a raid failed.\n\nSirte front\n\nThey took the terminal on 4 January and the town on 6 May.\n\n2017\n\nOn 3 March it was lost.", ("2014", "2015", "2015-05-03", "2016", "2016-10-14", "2016-01-04", "2016-05-06", "2017", "2017-03-03")),
    ("2012-07-01", "In 1848 and 1849 there was war. It broke out in 1848.\n\nThe October Rising\n\nHe crossed the river on 11 September 1848. A mob rose on the 28th.", ("1848", "1849", "1848", "1848-09-11", "1848-09-28")),
    # months as headings
    ("2012-07-01", "The battalion sailed on 5 December 1915 and landed on 31 December 1915. It fought on 8 March 1916. By the evening of the 9th it was back.\n\nApril\n\nThe 13th Division had relieved it on 1st April. It went forward on the 5th.\n\nMay to August, 1916\n\nBy mid-May it had lost twenty men.", ("1915-12-05", "1915-12-31", "1916-03-08", "1916-03-09TEV", "1916-04", "1916-04-01", "1916-04-05", "1916-05", "1916-08", "1916-05")),
    # no day of a month that a bound, a season or an aside told
    ("2012-07-01", "On 15 November 1940 it was over. Gas was off until January. London was the target on the night of the 19th.", ("1940-11-15", "1941-01", "1940-11-19TNI")),
    ("2012-07-01", "On 12 April 1746 he crossed the river, and on the 14th he was in Nairn. His men had fought in May 1745 and been brought home that autumn. They stood to arms through the morning of the 15th.", ("1746-04-12", "1746-04-14", "1745-05", "1745-FA", "1746-04-15TMO")),
    ("2012-07-01", "On 25 October 1883 he was given command. He waited until December to attack. The line was carried on the 14th.", ("1883-10-25", "1883-12", "1883-12-14")),
    ("2012-07-01", "Men sailed on 27 February 1917 and on 5 March. Ctesiphon, where in November, 1915 the luck had turned, was found empty on the 6th.", ("1917-02-27", "1917-03-05", "1915-11", "1917-03-06")),
    # a thing of a year, a participle, an order of a day
    ("2012-07-01", "In 1914, 1915 and 1916 they fought. The men were trained in March 1918. Vindictive, a cruiser of 1897, was fitted out; work was finished in the first week of April.", ("1914", "1915", "1916", "1918-03", "1897", "1918-04")),
    ("2012-07-01", "On 5 April 1812 the breaches were open. Marmont, on the orders of 18 February, was far off. On the 6th they stormed.", ("1812-04-05", "1812-02-18", "1812-04-06")),
    ("2012-07-01", "In 1879 and 1880 they fought. Lima fell in January 1881. Calderón, made president in March 1881, refused all cession of land; on 6 November he was arrested.", ("1879", "1880", "1881-01", "1881-03", "1881-11-06")),
    ("2012-07-01", "Franco died on 20 November 1975. Suárez, appointed by the king in July 1976, had a reform law passed by referendum on 15 December.", ("1975-11-20", "1976-07", "1976-12-15")),
    ("2012-07-01", "On 3 January 1543 he was named. The lords, who had spent Christmas at court, were sent home later that month.", ("1543-01-03", "1542-12-25", "1543-01")),
    # looking back a few days, not a year
    ("2012-07-01", "On 3 April 1941 he took power. A convoy that had sailed on 12 April was sent there. On 17 April 1941 they landed.", ("1941-04-03", "1941-04-12", "1941-04-17")),
    ("2012-07-01", "On 6 November 1914 the court ruled that the election in June had been unlawful.", ("1914-11-06", "1914-06")),
    ("2012-07-01", "Having spent May 1968 on the river, he turned west. On 4 June 1968, having slept in the forest in March, they came out.", ("1968-05", "1968-06-04", "1968-03")),
    # of that year, after that, to the day
    ("2012-07-01", "In 1914, 1915 and 1916 they met. In July 1920 a list was made of targets drawn up in 1916. A bomb had killed five on 25 August of that year.", ("1914", "1915", "1916", "1920-07", "1916", "1916-08-25")),
    ("2012-07-01", "In 1919 and 1920 there was war. On 4 April 1920 they burned the barracks. In the small hours of 20 March 1920 men had killed the mayor. Five days after that the first recruits came.", ("1919", "1920", "1920-04-04", "1920-03-20TMO", "1920-03-25")),
    ("2012-07-01", "On 17 February 1936 he was overthrown. Three months later to the day Toro took power.", ("1936-02-17", "1936-05-17")),
    ("2012-07-01", "He was burned on 6 July 1415. Eleven months later, on 30 May, his friend was burned as well.", ("1415-07-06", "1416-05", "1416-05-30")),
    ("2012-07-01", "By 1 October 1968, Independence Day, he would have it. The siege was begun on 12 May 1968.", ("1968-10-01", "1968-10-01", "1968-05-12")),
    # an election set for a Monday, told before it
    ("2012-07-01", "In 1979, 1980 and 1981 it went on. The first ballot, on Friday 20 February 1981, failed. A second was set for the following Monday. On Sunday night he sent word.", ("1979", "1980", "1981", "1981-02-20", "1981-02-23", "1981-02-22TNI")),
    # regiments
    ("2012-07-01", "On 16 March 1812 he had 27,000 men, the 3rd, 4th, 5th and Light Divisions. Colonel Ridge of the 5th found a lower place.", ("1812-03-16",)),
    # essays on a day of long ago
    ("1929-01-22", "It is fifty years ago today that they held the post. Envoys had been met on 11 December 1878. On 11 January Chelmsford crossed the river. On the 20th the camp was pitched. In 1891 one died, in 1897 another.", ("1879-01-22", "1878-12-11", "1879-01-11", "1879-01-20", "1891", "1897")),
    ("1997-04-13", "Two hundred years ago the navy went on strike. From 16 April 1797 the men would not sail. A second mutiny began on 12 May. Howe kept the letters until 22 March.", ("1797", "1797-04-16", "1797-05-12", "1997-03-22")),
    # a summary tells the year of its months
    ("2012-07-01", "It began on 1 February 1864 and ended on 30 October 1864. Fighting stopped in May while the powers met.\n\nBackground\n\nDenmark was a kingdom in 1848 and in 1850.", ("1864-02-01", "1864-10-30", "1864-05", "1848", "1850")),
    ("2012-07-01", "The battle was fought from 22 April 1951 to 25 April 1951. They meant to take the city by May Day. A battalion was cut off on the 23rd.\n\nBackground\n\nIn 1950 the war broke out.", ("1951-04-22", "1951-04-25", "1951-05-01", "1951-04-23", "1950")),
    # before the day of the lead, behind a background
    ("2010-04-29", "The quake struck on April 18, 1906.\n\nBackground\n\nThe town had been laid out in 1847. In October 1905 insurers warned it.\n\nTuesday evening was mild.\n\nIn 1907 it was built again.", ("1906-04-18", "1847", "1905-10", "1906-04-17TEV", "1907")),
    ("2010-04-29", "The Kursk sank on 12 August 2000.\n\nBackground\n\nShe was laid down in 1990 and joined the fleet on 30 December 1994. Torpedoes were taken aboard on 3 August. The exercise started on 10 August.", ("2000-08-12", "1990", "1994-12-30", "2000-08-03", "2000-08-10")),
    # feasts, towns, notes of editors
    ("2012-07-01", "On 13 January 1846 he ordered Taylor, who had been at Corpus Christi since August, to go on. This section needs sources. (March 2010) On 8 May he fought.", ("1846-01-13", "1845-08", "2010-03", "1846-05-08")),
    # weekdays of the Julian calendar, where a full date shows that they are
    ("2016-09-02", "On Sunday 2 September 1666 a baker's house took fire. On Monday the wind rose. They began to blow up houses at noon on Tuesday, and on Wednesday it was out.", ("1666-09-02", "1666-09-03", "1666-09-04T12:00", "1666-09-05")),
    # bounds and what was to begin; a weekday as a heading
    ("2012-07-01", "The garrison learnt on 7 September 1854 that the bombardment would begin on the 17th. On the 9th the first guns were landed.", ("1854-09-07", "1854-09-17", "1854-09-09")),
    ("2012-07-01", "On 3 June 1916 they came. The works had been idle until the end of May. On the 14th the men came back.", ("1916-06-03", "1916-05", "1916-06-14")),
    ("2010-04-29", "The quake struck on Wednesday, April 18, 1906.\n\nThursday\n\nThe fire crossed the street. On Friday it rained.", ("1906-04-18", "1906-04-19", "1906-04-20")),
    # an article that is told by weekdays, and quotes nobody
    ("2015-04-24", "The rising was an insurrection in Dublin during Easter Week of 1916. The Volunteers had been founded in 1913 and had split in September 1914. Connolly was brought in in January 1916, and the date was fixed for Easter Sunday, 23 April. On the morning of Saturday the 22nd the ship was scuttled. The leaders met at 9 on Sunday morning. On Monday they took the post office. Pearse surrendered on Saturday. Casement was hanged on 3 August 1916.", ("1916-W16", "1913", "1914-09", "1916-01", "1916-04-23", "1916-04-22TMO", "1916-04-23T09:00", "1916-04-24", "1916-04-29", "1916-08-03")),
    ("2016-10-02", "Charles had hung about in France since early 1744, when the fleet was wrecked by a storm in March, and the next year he saw his chance. He sailed in late June and was beaten in 1746. In 1747 he was back.", ("1744", "1744-03", "1745", "1745-06", "1746", "1747")),
    ("2016-10-02", "War was resolved upon on 6 August 1682. As it was too late in the season to march that year, they waited until 1683. On 14 July 1683 they came, and during the ensuing night the first trenches were opened.", ("1682-08-06", "1682", "1683", "1683-07-14", "1683-07-14TNI")),
    # figures that are hours, ends and names that are none
    ("2013-07-01", "In 1861, 1862 and early 1863 they fought. On July 1, 1863 they met. He was not ready to attack on July 2 until 4 p.m. His blow fell on the orchard.", ("1861", "1862", "1863", "1863-07-01", "1863-07-02", "1863-07-02T16:00")),
    ("2013-07-01", "In 1813, 1814 and 1815 he fought. On 16 June 1815 the battle opened at about 2:30 pm. At 5 an unknown column was seen. Ney had attacked at 2 with the whole morning wasted.", ("1813", "1814", "1815", "1815-06-16", "1815-06-16T14:30", "1815-06-16T17:00", "1815-06-16T14:00", "1815-06-16TMO")),
    ("2013-07-01", "In 1904, 1905 and 1906 they fought. On 22 January 1905 blood was shed before the Winter Palace, of all days. He gave up on the 24th (the castle, that is), with the 5th (Service) Battalion.", ("1904", "1905", "1906", "1905-01-22", "1905-01-24")),
    # headings of several days, days that open a sentence, and what somebody is known for
    ("2012-01-01", "In 1942, 1943 and early 1944 they fought. On 31 July 1944 he gave the order for 17:00 on the following day.\n\n1–4 August\n\nShooting started as early as 2 p.m. By the evening the tower was theirs.", ("1942", "1943", "1944", "1944-07-31", "1944-08-01T17:00", "1944-08-01", "1944-08-04", "1944-08-01T14:00", "1944-08-01TEV")),
    ("2013-01-01", "In 1413, 1414 and early 1415 he ruled. On 24 October 1415 they came. It rained all night.\n\nThe 25th was a Friday. They fell one by one. He had been stabbed on the Ides of March.", ("1413", "1415", "1415-10-24", "1415-10-24TNI", "1415-10-25", "1415-10-25", "1415-03-15")),
    ("2011-03-18", "A hundred and forty years ago today Paris woke to find soldiers on the hill, on 18 March 1871. They shot the general, who was hated for his part in June 1848. Planned for the 22nd, elections took place on Sunday, 26 March.", ("1871-03-18", "1871-03-18", "1848-06", "1871-03-22", "1871-03-26")),
    # parts, leads and what only looks like a turn of the story
    ("2008-04-11", "In 1860, 1861 and 1862 he fought. The battle was fought on April 6, 1862.\n\nThe field changed hands by 10:00. But no help was coming from Van Dorn, who since his defeat at Pea Ridge on March 8 had been far off. At 2:30 p.m. an aide asked him.\n\nAftermath\n\nOn the 8th Sherman followed.", ("1860", "1861", "1862", "1862-04-06", "1862-04-06T10:00", "1862-03-08", "1862-04-06T14:30", "1862-04-08")),
    ("2008-04-11", "In 1860, 1861 and 1862 he fought. In March 1862 he came up. His columns were to leave Corinth on April 3 and attack at dawn on the 4th.", ("1860", "1861", "1862", "1862-03", "1862-04-03", "1862-04-04TMO")),
    ("2008-04-11", "In 1860, 1861 and 1862 he fought. On 6 April 1862 they attacked.\n\nSecond day\n\nOn Monday morning Grant and Buell had about 45,000 men.", ("1860", "1861", "1862", "1862-04-06", "1862-04-07TMO")),
    ("2008-04-11", "In 1860, 1861 and 1862 he fought. On May 1, 1863 they met. He retired, he wrote twenty years afterward, with the belief that he was whipped.\n\nThat night they talked.", ("1860", "1861", "1862", "1863-05-01", "1883", "1863-05-01TNI")),
    ("2014-08-13", "The insurgency began in January 2001 and was brought to an end on August 13, 2001. Clashes went on until November. At the height of the crisis, in June and July, people had left their homes.\n\nBackground\n\nIn 1991 and 1992 and 1993 it grew.", ("2001-01", "2001-08-13", "2001-11", "2001-06", "2001-07", "1991", "1992", "1993")),
    ("2012-11-18", "In 1876 and 1877 they fought. In July 1878 it was settled. A committee had been working for union since the spring of 1885. On 18 September they rose.", ("1876", "1877", "1878-07", "1885-SP", "1885-09-18")),
    ("2012-11-18", "In 1876, 1877 and 1878 they fought. The order came on 21 September 1885. His troops stood there while a conference which had met in Constantinople on 5 November failed to agree.", ("1876", "1877", "1878", "1885-09-21", "1885-11-05")),
    ("2015-05-02", "In 1860, 1861 and 1862 he ruled. On 4 August 1863 a quarrel left one dead. Pinzón, who had the news in San Francisco in November, turned back. In the course of April Prado's engineers mounted guns.", ("1860", "1861", "1862", "1863-08-04", "1863-11", "1864-04")),
    ("2016-11-05", "In 1376 and 1378 they fought. On the morning of 1 January 1380 fifteen sails rose. In eight months he had plundered the Riviera, and off Rhodes in October the great carrack. That same evening he reported to the Doge.\n\nOn 22 January a bombard brought it down.", ("1376", "1378", "1380-01-01TMO", "P8M", "1380-10", "1380-01-01TEV", "1380-01-22")),
    ("2016-11-05", "In 1914 and 1915 they fought. In the first days of March 1916 they came. In the last days of that month they left. In the last weeks of that year he died.", ("1914", "1915", "1916-03", "1916-03", "1916")),
    # before Christ: backgrounds, and a find of our times
    ("2013-02-17", "The Lamian War (323–322 BC) was a revolt. It cost her the use of her harbour until 307.\n\nBackground\n\nSince the battle of Chaeronea in August 338 the Greeks had been bound to Macedon. Thebes rose in 335 and was razed; four years later Sparta tried its luck. They had seized it in 365, which had been theirs since about 330.\n\nHyperides spoke in 322; fragments of it came to light on a papyrus in 1856 and were printed two years later.\n\nIn the spring Leonnatus came. On 6 August the allies accepted.", ("BC0323", "BC0322", "BC0307", "BC0338-08", "BC0335", "BC0331", "BC0365", "BC0330", "BC0322", "1856", "1858", "BC0322-SP", "BC0322-08-06")),
    # an essay behind its occasion
    ("2017-11-27", "Next week, on 6 December, the bells will ring.\n\nThe steamer left New York on 1 December 1917 with powder in her holds. She came to Halifax on the 5th.\n\nThe other ship had been in port since 3 December and had clearance to sail on Wednesday.\n\nThursday dawned clear. She got under way at 7:30. Relief came in 1918, 1919 and 1920.", ("2017-W49", "2017-12-06", "1917-12-01", "1917-12-05", "1917-12-03", "1917-12-05", "1917-12-06", "1917-12-06T07:30", "1918", "1919", "1920")),
    # what only looks like it
    ("1999-10-16", "On 15 April 1912 the ship sank. She had been launched on 31 May before a great crowd. The inquiry lasted until July 1912.", ("1912-04-15", "1911-05-31", "1912-07")),
    ("1999-10-16", "The plot began in February 1864 and was betrayed in November 1864. Its leader fled over the border and lay low. In April he was caught in Turin and in May he was shot.", ("1864-02", "1864-11", "1865-04", "1865-05")),
    ("1999-10-16", "On 3 March 1815 the couple met in Paris. They were married in September. That day the bells of the town rang. They left for America in 1816.", ("1815-03-03", "1815-09", "1815-09", "1816")),
    ("2024-05-16", "Nixon taped his staff from February 1971. It was a mistake, he admitted three years later. In August he resigned and flew to California. He died in 1994.", ("1971-02", "1974", "1974-08", "1994")),
    ("2024-05-16", "Rome was sacked in 390 BC. The walls, raised by about 400, were not enough. The town was lost in 410 AD once more. The treaty of 500 talents was void.", ("BC0390", "0410")),
    ("2012-10-24", "In 1953, 1954 and 1955 they waited. In the spring of 1956 the writers met, and on 27 June 1956 they argued. Rakosi went on 18 July. László Rajk, hanged as a Titoist in October 1949, was reburied with honours on 6 October. On 16 October students left the league.", ("1953", "1954", "1955", "1956-SP", "1956-06-27", "1956-07-18", "1949-10", "1956-10-06", "1956-10-16")),
    ("2012-10-24", "In 1201 and 1202 they armed. In the night of 1 January 1204 the Greeks let ships drift down.\n\nThe mob had enough on 25 January and filled the church.", ("1201", "1202", "1204-01-01TNI", "1204-01-25")),
    ("2012-10-24", "In 1915, 1916 and 1917 they armed. On 30 May 1918 he rode through the town.\n\nAftermath\n\nBoth sides had murdered. The Red terror, at its worst in February and again in late April, took 1,650 lives. Courts set up in June tried them.", ("1915", "1916", "1917", "1918-05-30", "1918-02", "1918-04", "1918-06")),
    ("2012-10-24", "In 216 BC the Romans lost. Marcellus opened the siege in the spring of 213, broke into the city in 212 during a festival, and took the rest. Then in 211 both were killed. He stormed New Carthage in early 209, in a single day.", ("BC0216", "BC0213-SP", "BC0212", "BC0211", "BC0209", "P1D")),
    ("1999-05-29", "In 1875, 1879 and 1880 it was mended. The wall fell on 31 May 1889.\n\nThursday\n\nMay 30 was Memorial Day. By eleven that night it was a storm.\n\nFriday morning\n\nAt 6:30 a.m. he woke. It was the worst flood of that month.\n\nFriday afternoon\n\nBy noon he was back.", ("1875", "1879", "1880", "1889-05-31", "1889-05-30", "1889-05-30", "1889-05-30", "1889-05-30T23:00", "1889-05-31TMO", "1889-05-31T06:30", "1889-05", "1889-05-31TAF", "1889-05-31T12:00")),
    # a winter ends in the next year: June after it is near the lead's first day
    ("2012-08-19", "The war was fought from 19 July 1870 to 28 January 1871. Peace was signed on 10 May 1871.\n\nCauses\n\nA revolt drove out the queen in September 1868, and during the winter of 1869–70 a prince was offered her crown. He took it in June; by 3 July all knew.", ("1870-07-19", "1871-01-28", "1871-05-10", "1868-09", "1869-WI", "1870-06", "1870-07-03")),
    # an essay of an anniversary: its own week is no part of the story
    ("2019-09-17", "Seventy-five years ago today men fell from the sky. This afternoon a wreath will be laid, and on Saturday others are to jump. Few who jumped in 1944 are left.\n\nThe drop was meant to end the war that year. The orders came on 10 September, and the next day they packed.", ("1944-09-17", "2019-09-17TAF", "2019-09-21", "1944", "1944", "1944-09-10", "1944-09-11")),
    # years before Christ in pairs, and of what happened in them
    ("2012-05-10", "Teuta became regent in 231/230 BC, or in 231/30 BC. The siege of 480/79 BC failed, that of 403-2 BC did not. In the year 229 she fell.", ("BC0231", "BC0230", "BC0231", "BC0230", "BC0480", "BC0479", "BC0403", "BC0402", "BC0229")),
    ("2012-05-10", "He was consul for 218 BC. The consuls of 216 were killed; the truce of 211 was broken. The battle of 300 Spartans is another.", ("BC0218", "BC0216", "BC0211")),
    ("2012-05-10", "Cicero (106–43 BC) and Sulla (138-78 BC) knew it.", ("BC0106", "BC0043", "BC0138", "BC0078")),
)
