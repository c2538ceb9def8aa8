"""The words that stand around the names of places in English, and those that only look like them."""

from newsnorm.language import PlaceGrammar, by_class, vocabulary
from newsnorm.nations import abbreviations

from .family_names import FAMILY_NAMES
from .given_names import GIVEN_NAMES
from .nations import REGIONS
from .ordinary import ORDINARY
from .place_weights import WEIGHTS

_BEFORE = by_class(
    within="in at near outside inside across around throughout within beyond nearby visiting visited via "
    "neighbouring neighboring",
    toward="from to toward towards through into between leaving left reached reach visit onto off along leave "
    "enter entered invaded invade fled flee",
    preposition="of for by and with on against over under about or as than but that before after between without",
    direction="north south east west northern southern eastern western central northeast northwest southeast "
    "southwest northeastern northwestern southeastern southwestern upper lower greater downtown suburban "
    "mid rural south-eastern south-western north-eastern north-western occupied mainland",
    article="the",
    determiner="a an his her their our my its this",
)
_AFTER = by_class(
    locality="area region city town county state province suburb neighborhood neighbourhood district metro "
    "metropolitan border airport campus street streets native natives resident residents suburbs coast "
    "outskirts",
    people="man woman men women teen teenager boy girl mother father couple family people driver mayor council "
    "police government governor officials official office officers authorities firefighters lawmakers "
    "student students voters troops forces president prime ambassador embassy consulate court hospital "
    "jail school schools headquarters home house store church market parliament legislature delegation "
    "capital",
    speech="said says told was is has had did would will added asked who wrote went testified pleaded died "
    "thinks thought believes believed says knew felt",
)
_CLOSERS = by_class(
    street="Street Road Avenue Drive Lane Boulevard Highway Parkway Trail Way Terrace Turnpike Freeway "
    "Expressway Bypass Pike Ave St Rd Blvd Dr Ln Hwy Pkwy Circle Crescent Close",
    water="River Lake Creek Bay Sea Ocean Gulf Canal Falls Reservoir Lagoon Harbor Harbour Strait Channel Sound "
    "Inlet Fjord Pond Brook Marsh Wetlands",
    land="Mountain Mountains Hills Hill Valley Desert Peninsula Island Islands Forest Canyon Basin Delta "
    "Plateau Coast Ridge Beach Park Peak Range Plains Heights Springs Wilderness Cay Reef Cape Point "
    "Prairie Grove Ranch Preserve Woods Glacier Archipelago Estate",
    admin="County Parish Province Governorate Oblast Region District Prefecture Township Municipality Borough "
    "Territory Twp Krai Okrug Canton Voivodeship Village State",
    built="Airport Cathedral Bridge Square Stadium Tower Plaza Mall Palace Castle Arena Racecourse Speedway Zoo "
    "Cemetery Prison Jail Quarter Church Hospital University Hall Center Centre Library College Academy "
    "Mosque Temple Abbey School",
)
_OPENERS = by_class(
    land="Mount Mt Cape Isle Camp",
    water="Lake River Gulf",
    built="Fort Port Ft",
    road="Interstate Highway Route I- US- Hwy",
)
_HEADS = by_class(
    organisation="University College School Schools Hospital Medical Center Centre Institute Academy Bank Company Corp "
    "Corporation Inc Ltd LLC Group Association Society Club Department Police Dept Council Commission "
    "Committee Board Authority Agency Ministry Office Bureau Court Courts Party Union League Team FC "
    "United Church Foundation Trust Fund Service Services Museum Library Hotel Theatre Theater Stadium "
    "Arena Conference Festival Congress Parliament Assembly Senate Army Navy Force Forces Guard Airlines "
    "Airways Railway Fire Health Education Development Research Law High Elementary Middle Primary "
    "Community Chamber Commerce Public National International Federal Supreme General Central Exchange "
    "Stock Media Network Radio Television Organization Organisation Alliance Coalition Federation Front "
    "Movement Brigade Division Housing Water Power Energy Electric Gas Transit",
    event="Cup Open Games Olympics Championship Championships Series Treaty Accord Agreement Act Bill Summit "
    "Project Program Programme Initiative War Revolution Derby Marathon Prize Award Awards Festival "
    "Accords Conference Purchase",
    publication="Times Post Journal Herald Tribune Gazette Chronicle Examiner Globe News Observer Sun Star Daily Mail "
    "Guardian Telegraph Independent Mirror Express Standard Inquirer Dispatch Register Sentinel Courier "
    "Press Record Review Monitor Magazine Bulletin Citizen Argus Echo Mercury",
    team="Lions Tigers Bears Eagles Bulldogs Panthers Wildcats Rangers Giants Cowboys Bulls Hawks Rams Knights "
    "Raiders Trojans Spartans Warriors Rebels Rockets Yankees Mets Cubs Sox Braves Dodgers Angels Lakers "
    "Celtics Broncos Patriots Saints Steelers Titans Texans Cardinals Pirates Reds Royals Twins Indians "
    "Rovers Wanderers Albion Athletic",
    official="President Premier Prime Foreign Defence Defense Mayor Gov Governor Sen Senator Rep Representative "
    "Minister Secretary Attorney Ambassador Chief Judge Justice Sheriff Congressman Chancellor King Queen "
    "Prince Deputy Vice Magistrate District Supreme Interior Finance State Sens Reps Democrat Republican",
)
_TITLES = vocabulary(
    """
    Mr Mrs Ms Miss Dr Prof Professor Sir Lord Lady Dame Rev Fr Father Sister Brother President Premier
    Chancellor King Queen Prince Princess Pope Judge Justice Sheriff Officer Detective Det Sgt Lt Capt Captain
    Col Colonel Gen General Maj Major Cpl Pvt Sen Senator Rep Representative Gov Governor Mayor Councilman
    Councilwoman Coach Chief Minister Secretary Attorney Superintendent Supt Congressman Congresswoman
    Ambassador Bishop Archbishop Cardinal Imam Sheikh Sheik Rabbi Pastor Trooper Deputy Commissioner Chairman
    Chairwoman Director Spokesman Spokeswoman Inspector Sergeant Lieutenant Admiral Private Aunt Uncle Hon
    Emperor Coun Cllr Actor Actress Singer
    """
)
_CALENDAR = vocabulary(
    """
    January February March April May June July August September October November December Monday Tuesday
    Wednesday Thursday Friday Saturday Sunday Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Mon Tue Tues
    Wed Thu Thurs Fri Sat Sun Easter Christmas
    """
)
_STARTERS = vocabulary(
    """
    The A An In On At From To Of For By And But Or As If It Its He She They We You I His Her Their Our My This
    That These Those There Then When While With Near After Before Since Until Under Over Into Through Between
    Both All Some Many Most Another Other One Two Three No Not Only Also So Is Was Are Were Has Have Had What
    Who Where Why How Meanwhile However Yesterday Today Tomorrow Inside Outside Across Around About Down Up
    Out Off
    """
)
_ADJECTIVES = by_class(
    Africa="African Africans",
    Asia="Asian Asians",
    Europe="European Europeans",
    Antarctica="Antarctic",
    Scandinavia="Scandinavian Scandinavians",
    Siberia="Siberian Siberians",
    Crimea="Crimean Crimeans",
    Chechnya="Chechen Chechens",
    Dagestan="Dagestani Dagestanis",
    Tibet="Tibetan Tibetans",
    Kashmir="Kashmiri Kashmiris",
    Bavaria="Bavarian Bavarians",
    Catalonia="Catalan Catalans",
    Flanders="Flemish",
    Sicily="Sicilian Sicilians",
    California="Californian Californians",
    Texas="Texan Texans",
    Ohio="Ohioan Ohioans",
    Minnesota="Minnesotan Minnesotans",
    Ontario="Ontarian Ontarians",
    Hawaii="Hawaiian Hawaiians",
    Quebec="Quebecois Québécois Quebecer Quebecers",
    Punjab="Punjabi Punjabis",
    Paris="Parisian Parisians",
    London="Londoner Londoners",
    Moscow="Muscovite Muscovites",
)
_HOMES = by_class(
    US="Sheriff Trooper Interstate Congressman Congresswoman Republicans Democrats GOP FBI NFL NBA Superintendent "
    "Medicare Medicaid Aldermen Alderman Selectmen Thanksgiving Congress Sen Sens Rep Reps Township NCAA",
    GB="NHS MP MPs Tory Tories Constabulary Premiership Cllr Councillor Westminster Ofsted",
    CA="RCMP Mountie Mounties OPP NDP",
    AU="AFL NRL ASX",
    IN="Lok Sabha BJP Panchayat Shri Rajya",
    IE="Garda Gardai Dail Taoiseach TDs Fianna",
    NZ="Maori Iwi",
    ZA="ANC Cosatu",
    PH="Barangay PNP",
    NG="Naira Alhaji EFCC",
    PK="Tehsil",
)

PLACES = PlaceGrammar(
    before=_BEFORE,
    after=_AFTER,
    closers=_CLOSERS,
    openers=_OPENERS,
    divisions=vocabulary("region oblast province prefecture governorate state county krai district republic"),
    features=vocabulary(" ".join(_CLOSERS).lower()) | {"strip"},
    heads=_HEADS,
    titles=_TITLES,
    saints=vocabulary("St Saint Ste Sainte"),
    given_names=GIVEN_NAMES,
    family_names=FAMILY_NAMES,
    ordinary=ORDINARY,
    calendar=_CALENDAR,
    starters=_STARTERS,
    abbreviations=abbreviations(REGIONS),
    dotted=vocabulary("Ave St Rd Blvd Dr Ln Hwy Pkwy Twp Mt Ft"),
    adjectives=_ADJECTIVES,
    homes=_HOMES,
    weights=WEIGHTS,
)
