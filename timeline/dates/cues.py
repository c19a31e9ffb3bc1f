"""Words beside a date that tell about it: of a tense, and of what is counted.

Single words in lower case, as in the text that the rules see, unless a table says
otherwise. Cues of several words are part of the expressions that look for them, in
`tense.py`, `direction.py`, `signs/`, `homographs/`, `refine/` and `story/`.
"""

# --- what is still to come

MODALS = ("will", "shall", "won't", "can", "cannot")
"""Before a verb: *the court will rule on Friday*."""
PAST_MODALS = ("would", "may", "might", "should", "must", "could")
"""The same, unless *have* follows: *it may have ruled*."""
SEEMING = (
    "appear", "appears", "appeared", "seem", "seems", "seemed", "believed", "thought",
    "known", "reported", "had",
)  # fmt: skip
"""Before *to be*, and nothing is to come: *it appeared to be over in May*."""
PLANNING = (
    "due", "scheduled", "slated", "set", "ready", "able", "agreed",
    "expect", "expects", "expected", "plan", "plans", "planned", "planning",
    "intend", "intends", "propose", "proposes", "hope", "hopes", "hoped",
    "aim", "aims", "want", "wants", "vow", "vows", "pledge", "pledges",
    "threaten", "threatens", "threatened",
    "extended", "postponed", "adjourned", "delayed",
    "deferred", "rescheduled",
)  # fmt: skip
"""Before *to*, *for* or *until*: *postponed until May*."""
COMING_VERBS = (
    "opens", "begins", "starts", "closes", "ends", "resumes", "reopens", "convenes",
    "returns", "meet", "meets", "faces", "goes", "leaves", "arrives", "go", "face",
    "gathers", "runs", "hosts", "plays", "retires", "due", "scheduled",
    "expect", "brings", "follows", "follow", "departs", "begin",
    "lapses", "joins",
)  # fmt: skip
"""The present, of what a programme says: *the fair opens on Friday*."""
AGENDA_VERBS = (
    "adjourn", "arrive", "begin", "chair", "choose", "close", "debate", "depart", "end",
    "fly", "flies", "go", "host", "inspect", "join", "launch", "leave", "meet", "open",
    "perform", "play", "publish", "race", "reconvene", "reopen", "report", "resume",
    "return", "ride", "rule", "sail", "sit", "speak", "start", "travel", "visit",
    "vote", "welcome", "testify", "testifies", "hear from", "hears from", "kick off",
    "kicks off", "get under way", "gets under way", "come out", "comes out",
    "take place", "takes place", "takes his seat", "takes her seat",
)  # fmt: skip
"""In the present, of a weekday that is to come: *the leaders arrive on Wednesday*."""
OF_ANY_TENSE = (
    "read", "let", "set", "put", "cut", "hit", "cost", "quit", "split", "beat", "shed",
    "spread", "shut", "hurt", "cast", "burst", "bet", "bid", "rid",
)  # fmt: skip
"""Their past is as their present."""
COMING_WORDS = (
    "likely", "payable", "effective", "expire", "expires", "upcoming", "deadline",
)  # fmt: skip
HELD = (
    "extended", "prolonged", "jailed", "banned", "suspended", "detained", "remanded",
    "postponed", "delayed", "adjourned", "barred", "imprisoned", "locked", "closed",
    "shut", "halted", "grounded",
)  # fmt: skip
"""What was done until a day lasts until then, whatever the tense."""

# --- what is past

PAST_VERBS = (
    "was", "were", "had", "did", "said", "told", "took", "made", "began", "came",
    "went", "fell", "rose", "met", "left", "won", "lost", "held", "sent", "led",
    "found", "became", "gave", "got", "saw", "says", "broke", "put", "hit", "cut",
    "shot", "brought", "built", "bought", "sold", "spoke", "wrote", "struck",
    "flew", "grew", "drew", "ran", "paid", "kept", "stood", "taken", "given",
    "seen", "done", "sank", "swept", "drove", "rode", "threw", "withdrew", "fought",
    "caught", "taught", "thought", "sought", "laid", "slept", "chose", "froze",
    "stole", "swore", "bore", "shook", "dealt", "felt", "heard", "knew", "blew",
    "overtook", "fled", "slid", "shrank", "sprang", "sang", "rang", "drank", "woke",
    "wore", "tore", "spun", "stuck", "dug", "bent", "spent", "bred", "fed", "sped",
    "quit", "split", "beat", "ate", "forgot", "forgave", "arose", "hid",
    "strode", "wove", "shone", "slew", "leapt", "meant", "crept", "wept", "clung",
    "swung", "flung", "understood", "undertook", "withstood", "overcame", "upheld",
    "withheld", "foresaw", "oversaw", "misled", "overthrew", "swam", "lent", "lay",
    "overrode", "overran", "rewrote", "forbade", "retook", "rebuilt", "repaid", "undid",
    "mistook", "outgrew", "strove", "awoke", "slung", "stung", "spat", "knelt", "burnt",
    "learnt", "spilt", "lit", "foretold", "outsold", "underwent", "overheard",
    "sat", "bit", "hung", "slain", "beaten", "stank",
    "broken", "written", "driven", "stolen", "fallen", "thrown", "sworn",
    "withdrawn", "overthrown", "torn",
)  # fmt: skip
"""Forms of the past that do not end in -ed: they tell the tense of a clause."""
ALIKE_IN_THE_PAST = (
    "burst",
    "shut",
    "spread",
    "hurt",
    "cast",
    "shed",
    "thrust",
    "upset",
)
"""The same, of verbs whose present is alike: no past behind *will* and *to*."""
INCIDENTS = (
    "explosion", "blast", "crash", "bombing", "bombings", "attack", "attacks",
    "shootings", "killing", "killings", "murder", "murders", "death", "deaths",
    "assassination", "earthquake", "quake", "tremor", "collapse", "accident",
    "disaster", "sinking", "disappearance", "kidnapping", "stabbing", "massacre",
    "raid", "raids", "ambush", "arrest", "arrests", "outbreak", "resignation",
    "clashes", "riots", "rioting", "unrest", "violence", "fighting", "mutiny", "coup",
    "flood", "floods", "storm", "hurricane", "typhoon", "cyclone", "landslide",
    "derailment", "robbery", "heist", "pile-up", "outburst", "outage", "breach", "leak",
    "hack", "cyberattack", "spill", "blaze", "eruption", "collision", "wildfire",
    "wildfires", "tornado", "tsunami", "avalanche", "mudslide", "looting", "burglary",
    "theft", "rape", "assault", "beating", "hijacking", "stampede", "drowning",
    "poisoning", "blackout", "meltdown", "uprising", "revolt", "insurrection",
    "rampage", "shootout", "gunfight", "firebombing",
)  # fmt: skip
"""What nobody plans is past: *will look into the crash on Sunday*."""
ONCE_MADE = (
    "ruling", "verdict", "decision", "result", "results", "announcement", "statement",
    "report", "declaration", "survey", "poll", "study", "interview", "letter", "memo",
    "filing",
    "forecast", "remarks", "comments", "tweet", "email", "editorial", "speech",
    "shooting", "fire", "acquittal", "defeat", "victory", "win", "loss",
)  # fmt: skip
"""Spoken of by its day once it is made: *could go against Monday's ruling*."""
NO_PAST = (
    "united", "hundred", "indeed", "limited", "speed", "armed", "proposed",
    "exceed", "related", "sacred", "naked", "wicked", "rugged", "hatred",
)  # fmt: skip
"""How words begin that may end in -ed, and tell no tense."""
PLAIN_WORDS = ("need", "seed", "feed", "weed", "proceed", "succeed")
"""The same, of words that are no such beginnings: *proceeded* is past."""

# --- what stands behind a date

CLAUSE_WORDS = (
    "and", "or", "to", "at", "in", "on", "for", "by", "but", "as", "when", "that",
    "with", "after", "before", "will", "would", "was", "were", "is", "are", "has",
    "had", "may", "the", "a", "an", "he", "she", "they", "it", "we", "i", "this",
    "his", "her", "its", "their", "there", "all", "both", "most", "some", "none",
    "nobody", "everybody", "everyone", "nearly", "about", "more",
)  # fmt: skip
"""These go on with the clause; any other word is a noun's: *April sales*."""
AT_LEAST = (
    "at least", "mindestens", "wenigstens", "al menos", "por lo menos", "au moins",
    "almeno",
)  # fmt: skip
"""In front of a start or an end: it may be earlier, or later."""
COUNTED_THINGS = (
    # people
    "people", "people's", "men", "women", "children", "workers", "employees", "troops",
    "soldiers", "members", "students", "patients", "delegates", "villagers", "dead",
    "inhabitants", "households", "residents", "prisoners", "refugees",
    # measures
    "mile", "miles", "km", "meter", "meters", "metre", "metres", "m", "feet", "foot",
    "mm", "cm", "mi", "ft", "nmi", "sqmi", "yard", "yards", "acre", "acres", "m2",
    "hectares", "square", "cubic", "degree", "degrees", "pound", "pounds", "ton",
    "tons", "tonne", "tonnes", "kg", "g", "barrel", "barrels", "litre", "litres",
    "liter", "liters", "calories", "rpm", "mph", "volt", "volts", "watt", "watts",
    "bytes", "m3", "km2",
    # money
    "dollar", "dollars", "euro", "euros", "franc", "francs", "yen", "mark", "marks",
    "rupee", "rupees", "bucks", "pence", "share", "shares", "point", "points",
    "percent", "per", "million", "billion",
    # time
    "hour", "hours", "minute", "minutes", "second", "seconds", "day", "days", "week",
    "weeks", "months", "years",
    # things
    "jobs", "votes", "copies", "homes", "houses", "cars", "units", "pages", "seats",
    "flights", "stores", "cases", "words", "additional", "more", "other",
)  # fmt: skip
"""Behind a number: *2000 people* is no year."""

EVENTS = (
    "revolution", "uprising", "coup", "revolt", "rebellion", "riots", "massacre",
    "war", "offensive", "election", "elections", "referendum", "plebiscite", "crisis",
    "earthquake", "flood", "floods", "strike", "strikes", "protests", "events",
    "agreement", "accords", "treaty", "constitution", "decree", "manifesto",
)  # fmt: skip
"""Named by their month: *the March uprising of 1921*."""
NO_SUPERLATIVES = (
    "request", "interest", "protest", "arrest", "forest", "harvest", "guest", "test",
    "rest", "west", "invest", "contest", "quest", "nest", "chest",
    "conquest", "midwest", "northwest", "southwest", "priest", "digest", "suggest",
    "unrest", "behest", "bequest", "inquest", "everest",
)  # fmt: skip
"""They end in -est and rank nothing."""

# --- what stands in front of a number

LABEL_ABBREVIATIONS = (
    "no", "nos", "sr", "ext", "art", "sec", "vol", "p", "pp",
)  # fmt: skip
"""With a full stop: *No. 1984*."""
LABELS = (
    # of texts and laws
    "no", "nos", "number", "page", "section", "article", "chapter", "paragraph",
    "resolution", "rule", "act", "bill", "title", "form", "psalm", "iso", "serial",
    # of places
    "room", "suite", "box", "building", "gate", "lot", "street", "avenue", "road",
    "route", "highway", "interstate", "hill", "point", "elevation", "altitude",
    # of vehicles, machines and numbers to call
    "flight", "bus", "train", "line", "model", "apollo", "boeing", "airbus", "peugeot",
    "porsche", "chevrolet", "windows", "office", "version", "type", "channel", "dial",
    "pin", "code", "extension", "ext", "digits",
    # of groups and plans
    "unit", "league", "battery", "agenda", "vision", "group", "class", "level",
    "asteroid", "ngc",
    # of amounts
    "worth", "cost", "costs", "paid", "some", "nearly", "almost", "exactly", "over",
    "than", "least", "only", "all",
)  # fmt: skip
"""Names of numbered things, and of amounts: *flight 1990*."""
LABELS_THAT_ARE = (
    "number", "postcode", "code", "pin", "password", "score", "total",
)  # fmt: skip
"""Before *is*, *was* or *of*: *the code is 1984*."""

# --- what stands behind *the 10th*

NUMBERED_THINGS = (
    "floor", "day", "night", "morning", "week", "month", "year", "anniversary",
    "birthday", "hole", "minute", "attempt", "try", "ballot", "count", "page", "lap",
    "tee", "green", "round", "edition", "story", "storey", "parallel", "street",
    "century", "amendment", "tour", "series", "season", "album", "episode", "chapter",
    "line", "row", "place", "spot", "track", "platform", "bar", "step", "rung", "stage",
    "leg", "mile", "ring", "visit", "trip", "vote", "reading", "draft", "version",
    "side", "occasion", "time", "shot", "ball", "over", "inning", "down", "move",
    "letter", "verse", "straight", "consecutive", "successive", "and", "or", "of",
    "seed", "largest", "biggest", "most",
)  # fmt: skip
"""*On the 10th floor*; with any other word it is told of a day."""
NUMBERED_NAMES = (
    # armies
    "Regiment", "Division", "Battalion", "Infantry", "Army", "Corps", "Brigade",
    "Cavalry", "Squadron", "Fleet", "Foot", "Lancers", "Dragoons", "Hussars", "Rifles",
    "Guards", "Fusiliers", "Armored", "Armoured", "Airborne", "Marine", "Marines",
    "Battery", "Company", "Wing", "Group", "Field",
    # streets, courts, parliaments, meetings
    "Street", "Avenue", "Floor", "District", "Circuit", "U.S", "Congress", "Amendment",
    "Parliament", "Duke", "Earl", "Century", "Party", "Plenum", "National", "Annual",
    "International", "World", "Summit", "Session",
)  # fmt: skip
"""The same with their capitals: *the 2nd Rifles*."""
OF_PLANS = (
    "was", "were", "left", "put", "cut", "held", "met", "meant", "moved", "called",
    "scheduled", "planned", "expected", "promised", "booked", "billed", "listed",
    "fixed", "timed", "voted", "agreed", "postponed", "delayed", "deferred",
    "adjourned", "extended", "dated", "named", "based", "needed", "announced", "wanted",
    "slated", "pencilled", "penciled", "decided", "insisted", "arranged", "settled",
    "chose", "closed", "opened", "released", "published", "launched", "staged",
    "played", "rescheduled", "rearranged", "interested", "involved",
)  # fmt: skip
"""What a plan is told with as well: *scheduled on Friday*, *moved in May*."""
