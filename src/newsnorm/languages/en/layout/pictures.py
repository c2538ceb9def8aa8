"""The words of English picture captions and credits."""

import re

from newsnorm.languages.phrases import either, signs
from newsnorm.layout import PictureWords

_HOUSES = either("""
    AP, A.P., Associated Press, The Associated Press, Reuters, REUTERS, AFP, AFP/Getty Images, Agence France-Presse
    Getty Images, Getty, GETTY, GETTY IMAGES, EPA, EPA-EFE, EFE, PA, PA Images, PA Media, PA Wire, Press Association
    PTI, Shutterstock, SHUTTERSTOCK, iStock, iStockphoto, iStockPhoto, Unsplash, Pexels, Pixabay, Alamy
    Alamy Stock Photo, SWNS, Bloomberg, Xinhua, Anadolu, Anadolu Agency, NurPhoto, ZUMA, ZUMA Press, ZUMA Wire, Sipa
    Sipa USA, Bettmann, Corbis, Redux, Magnum, Polaris, WireImage, FilmMagic, Rex, Rex Features, REX, LightRocket
    SOPA Images, Kyodo, KYODO, Yonhap, YONHAP, Jiji, TASS, Sputnik, dpa, DPA, ANI, AAP, CP, The Canadian Press
    Canadian Press, TNS, Postmedia, Tribune News Service, USA TODAY, USA TODAY Sports, USA TODAY Network, Imagn
    IMAGN, NASA, ESA, NOAA, CDC, NIAID, JPL-Caltech, Wikimedia, Wikimedia Commons, Wikipedia, Flickr, Facebook
    Twitter, Instagram, YouTube, Backgrid, BACKGRID, Splash News, MEGA, Pool, POOL, Handout, HANDOUT, Supplied
    SUPPLIED, Courtesy, CNN, CNBC, NBC, CBS, Fox News
""")
_LIBRARIES = either("""
    Getty Images, Getty, GETTY IMAGES, AFP/Getty Images, Shutterstock, SHUTTERSTOCK, iStock, iStockphoto, iStockPhoto
    Unsplash, Pexels, Pixabay, Alamy, Alamy Stock Photo, Wikimedia Commons
""")
_PAPERS = either("""
    Times, Post, Tribune, Chronicle, News, Globe, Herald, Journal, Gazette, Star, Press, Observer, Echo, Live, Images
    Image, Photos, Photo, Media, Agency, Archive, Archives, Union, Leader, Pictures
""")
_PAPER = rf"(?:[A-Z][\w'.-]+ ){{0,3}}{_PAPERS}"
_PICTURE = (
    r"(?i:photo(?:graph(?:y|s)?|s)?|images?|pictures?|pics?|video|illustrations?|graphic|artwork|rendering|composite"
    r"|screen ?(?:shot|grab)s?)"
)
_MONTHS = (
    r"(?:Jan(?:\.|uary)|Feb(?:\.|ruary)|Mar(?:\.|ch)|Apr(?:\.|il)|May|June?|July?|Aug(?:\.|ust)|Sept?(?:\.|ember)"
    r"|Oct(?:\.|ober)|Nov(?:\.|ember)|Dec(?:\.|ember))"
)
_YEAR = r"(?:19|20)[0-9]{2}"
_FULL_DATE = rf"(?:{_MONTHS} [0-9]{{1,2}},? {_YEAR}|\b[0-9]{{1,2}} {_MONTHS},? {_YEAR})"
_WEEKDAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_POSES = """
    addresses aims answers appears arrives attend attends battles blocks board boards browses burn burns carries carry
    catches celebrate celebrates check checks clean cleans clear clears collect competes cook cooks cross crosses
    dances delivers demonstrate demonstrates disembarks display displays dives drinks drives eats embrace embraces
    enter enters examine examines exits feeds fight flies fly gather gathers gesture gestures greet greets guard
    guards hang hangs heads helps hits hold holds hug hugs inspect inspects joins kicks kisses lays leads leave leaves
    lifts light lights line listen listens look looks march marches meets operates paints passes patrol patrols
    perform performs pitches play plays pose poses practices pray prays prepare prepares protest protests pulls pushes
    queue queues rallies rally reacts reaches read reads rest ride rides rises run runs sail sails scores search
    searches sell sells serves shake shakes shoots shop shops show shows signs sing sings sit sits sleep sleeps smile
    smiles speak speaks stand stands stock surround swings tackles takes talk talks tend tends testifies throws tour
    tours train trains tries try use uses visit visits wait waits walk walks warms watch watches wave waves wear wears
    work works writes seen pictured shown photographed parked displayed scuffling speaking
"""

_SIDES = r"(?:left|right|cent(?:er|re)|foreground|background)"
_WHERE = r"(?:in|on|at|here|during|outside|inside|after|before|near|with|above|below|as (?:he|she|they)|speaking)"
_LEADS = (
    (
        rf"(?:[\w.]{{1,20}} )?{_PICTURE}(?: (?i:credits?|copyright|courtesy(?: of)?|provided|supplied|source))?"
        r"(?:(?i: by| via| from)|:|\.\.\.| ?/| ?©){1,2} ?"
    ),
    r"(?i:credits?)(?: ?:|\.\.\.| ?/) ?",
    r"Source: |© ?|\(c\) ",
    r"(?i:image copyright ?|copyright: |courtesy(?: of|:) ?)",
    r"(?i:(?:photo |image )?(?:courtesy|provided by|supplied by|contributed by|submitted by)) ",
)
_BARE = (
    r"screen ?(?:grab|shot)",
    r"(?:file|supplied|stock|contributed|courtesy|submitted|staff|handout|representational)(?: (?:photo|pic|image))?",
    r"getty|unsplash|pexels",
)
_OPENERS = (
    r"\[?[0-9]{1,3}(?:/| ?of ?)[0-9]{1,3}\]? ?(?=[A-Z\"'.])",
    r"[0-9]{1,2}:[0-9]{2} (?=[A-Z\"'])",
    rf"(?:FILE|File)(?: {_PICTURE})?(?: ?[-—–:]| ?\.\.\.)",
    r"(?i:image|media|photo|picture|video) ?caption ?:?(?=[A-Z\"' ])",
    r"(?:Pictured|PICTURED)\b[^.]{0,40}[:,]",
    r"(?:Above|ABOVE|Left|Right|Top|Bottom|From left|From top|Clockwise from [^:,]{3,30}|\(?L-R\)?)[:,] ",
    r"(?:PHOTO|Photo|IMAGE|Image|VIDEO|Video|WATCH|Watch)(?: (?i:above|below))?: (?!by)",
)
_SHOWN = r"(?:shows?|provided|released|supplied|taken|made available)"
_SUBJECTS = (
    rf"(?:In this|This) (?:[\w.,'-]+ ){{0,9}}?{_PICTURE}(?:,| (?:{_SHOWN}|made|from|of|by))",
    rf"(?:A|An|The) (?:[\w'-]+ ){{0,3}}?{_PICTURE} (?:{_SHOWN}|of (?=[A-Z]))",
    r"(?:A|An) (?:general |aerial |undated |satellite |exterior |interior ){0,3}view (?:of|shows)",
    r"An artist's",
    rf"(?:Representative|Representational|Undated|Illustrative|Artist's|Stock) (?:{_PICTURE}|impression|illustration)",
)
_FIRST = "FI Fi PI Pi pi PH Ph ph IM Im im VI Vi vi ME Me me WA Wa AB Ab Le Ri To Bo Fr Cl L- (L"
_NUMBERED = frozenset(first + second for first in "[0123456789" for second in "0123456789:/ o")
_POSTURES = (
    (
        rf"(?:, |\()(?:(?:second|third|fourth|far|top|bottom|front|back|upper|lower) )?(?:from )?(?:the )?{_SIDES}"
        r"(?:[,;)]| and )"
    ),
    rf"\((?:L|R|C|L-R|l|r)\)|\({_SIDES}, ",
    rf"\b(?:is|are|can be) (?:seen|pictured|shown|photographed) {_WHERE}\b",
    r"\b(?:file|handout|undated|courtesy|aerial|archive) (?:photo|image|picture|photograph)\b",
    r"\bposes? for (?:a|photos?|the)\b",
    r"\bin this (?:image|photo|picture|frame)\b",
    rf"\bpictured (?:{_WHERE}|{_SIDES})\b",
)
_TAILS = (
    "toggle caption, VIEW ORIGINAL, hide caption, (Released), Read more, View more, Show more, Enlarge, more >"
    ", more, less"
)

PICTURES = PictureWords(
    library=re.compile(_LIBRARIES),
    house=re.compile(rf"(?:{_HOUSES}|{_PAPER})(?!\w)(?: (?:files?|file photo|pool|handout|photo|pic|images?))?"),
    lead=re.compile("|".join(_LEADS)),
    bare=re.compile("|".join(_BARE), re.IGNORECASE),
    source=re.compile(r"©? ?(?:Provided by|provided by) (?:[A-Z][\w.&'-]* ){1,8}?[\w.]+/[\w.]+(?= [A-Z])"),
    first=_NUMBERED.union(_FIRST.split()),
    opener=re.compile("|".join(_OPENERS)),
    subject=re.compile("|".join(_SUBJECTS)),
    articles=("In ", "This ", "A ", "An ", "The ", "Rep", "Undated", "Illustrative", "Artist's", "Stock"),
    nouns=("hoto", "mage", "icture", "ideo", "view", "llustration", "rendering", "graphic", "rtist", "creen"),
    posture=re.compile("|".join(_POSTURES)),
    poses=frozenset(_POSES.split()),
    full_scene=re.compile(rf"{_WEEKDAY},? {_FULL_DATE}"),
    dated_scene=re.compile(_FULL_DATE),
    scene=re.compile(rf"\b(?:on|in) [^.]{{0,60}}\b{_WEEKDAY}\b|{_WEEKDAY}\.$"),
    past=frozenset(
        ["was", "were", "had", "has", "have", "did", "will", "would", "said", "told", "took", "made", "won"]
    ),
    past_endings=("ed", ".", '"'),
    said=" said",
    talk=re.compile(
        r"\b(?:I|we|We|you|You|your|my|our|me|us|said|says|told|added|asked|announced|according to)\b|[.!?,]\""
    ),
    reported=re.compile(r"\b(?:said|says|told|according to|announced|added)\b"),
    tails=tuple(_TAILS.split(", ")),
    credit_signs=signs("""
        photo photos photograph photographs photographer photographers photographed photography istockphoto
        image images picture pictures pictured illustration illustrations file credit credits courtesy provided source
        via ap afp reuters getty press unsplash
    """),
    posture_signs=signs("""
        left right center centre foreground background l seen shown poses photo photos photograph photographed picture
        pictures pictured
    """),
    scene_signs=signs("monday tuesday wednesday thursday friday saturday sunday 0000"),
    marks=("/", "|", "©", "redit"),
    posture_sign=re.compile(r"left|right|cent(?:er|re)|ground|seen |picture|shown |poses |photo|\(L"),
)
