"""How German-language newspapers and agencies lay out a story: enough for the commonest forms, and no more."""

import re

from newsnorm.languages.phrases import Openings, either, phrases, signs
from newsnorm.layout import (
    Agency,
    BylineWords,
    DatelineWords,
    Layout,
    LayoutRule,
    PictureWords,
    StampWords,
)

AGENCIES = (
    Agency("Deutsche Presse-Agentur", ("dpa", "dpa-AFX", "DPA", "dpa/tmn"), "DE", "agency", "Berlin (dpa) -"),
    Agency("Austria Presse Agentur", ("APA", "APA-OTS"), "AT", "agency", "Wien (APA) -"),
    Agency("Keystone-SDA", ("sda", "SDA", "Keystone-SDA", "awp"), "CH", "agency", "Bern, 6. November (sda) -"),
    Agency("Agence France-Presse", ("AFP", "afp"), "FR", "agency", "Paris (AFP) -"),
    Agency("Reuters", ("Reuters", "reuters", "rtr"), "GB", "agency", "Frankfurt (Reuters) -"),
    Agency("Associated Press", ("AP", "ap"), "US", "agency", "Washington (AP) -"),
    Agency("Evangelischer Pressedienst", ("epd",), "DE", "agency", "Hannover (epd) -"),
    Agency("Katholische Nachrichten-Agentur", ("KNA",), "DE", "agency", "Bonn (KNA) -"),
    Agency("Sport-Informations-Dienst", ("SID", "sid"), "DE", "agency", "Köln (SID) -"),
    Agency("dts Nachrichtenagentur", ("dts Nachrichtenagentur", "dts"), "DE", "agency", "Berlin (dts) -"),
)
_PRINTED = frozenset(form for agency in AGENCIES for form in agency.printed)

_CAPITAL = "A-ZÄÖÜÉÈÇŠŽĆČ"
_MONTH = (
    r"(?:Jan(?:uar|\.)?|Jänner|Jän\.|Feb(?:ruar|r?\.)?|Feber|März|Mrz\.?|Apr(?:il|\.)?|Mai|Juni?\.?|Juli?\.?"
    r"|Aug(?:ust|\.)?|Sept?(?:ember|\.)?|Okt(?:ober|\.)?|Nov(?:ember|\.)?|Dez(?:ember|\.)?)(?![a-zäöü])"
)
_MONTHS = ("jan", "feb", "mär", "apr", "mai", "jun", "jul", "aug", "sep", "okt", "nov", "dez")
_WEEKDAY = r"(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag|(?:Mo|Di|Mi|Do|Fr|Sa|So)\.)"
_DAY = r"[0-3]?[0-9]\."
_YEAR = r"(?:19|20)[0-9]{2}"
_TIME = r"[0-2]?[0-9][:.][0-5][0-9](?:[:.][0-5][0-9])?(?: ?Uhr)?|[0-2]?[0-9] Uhr"
_ACTS = either("""
    Stand, Aktualisiert, Zuletzt aktualisiert, Zuletzt geändert, Veröffentlicht, Erstveröffentlichung, Publiziert
    Erstellt, Erschienen, Datum, Artikel vom, Update, Letzte Aktualisierung, aktualisiert, veröffentlicht
""")

_HOUSES = either("""
    dpa, dpa-Zentralbild, picture alliance, picture-alliance, Picture Alliance, imago, imago images, IMAGO, APA, AFP
    Reuters, REUTERS, AP, Keystone, KEYSTONE, Keystone-SDA, Getty Images, epd, KNA, ddp, Archiv, privat, Polizei
    Shutterstock, iStock, Unsplash, Pixabay, Adobe Stock
""")
_PICTURE = (
    r"(?:(?:Symbol|Archiv|Titel|Agentur|Presse)?(?:[Ff]oto|[Bb]ild)(?:s|er)?|Grafik|Illustration|Screenshot|Bildquelle)"
)

_POSES = """
    steht stehen sitzt sitzen geht gehen läuft laufen zeigt zeigen hält halten trägt tragen wartet warten blickt blicken
    schaut schauen winkt winken spricht sprechen lacht lachen jubelt jubeln feiert feiern fährt fahren liegt liegen
    arbeitet arbeiten löscht löschen räumt räumen begrüßt begrüßen demonstriert demonstrieren verlässt verlassen
"""


FURNITURE = (
    LayoutRule(
        "advertisement",
        "boilerplate",
        phrases("""
            anzeige
            anzeigen
            werbung
            advertorial
            weiter nach der [anzeige|werbung]…
            zum [inhalt|hauptinhalt] springen
            direkt zum inhalt
            zum weiterlesen …
        """),
        ("Anzeige gegen Unbekannt erstattete die Bürgermeisterin.", "Werbung für Tabak soll verboten werden."),
    ),
    LayoutRule(
        "share bar",
        "boilerplate",
        phrases("""
            teilen
            artikel [teilen|drucken|merken|vorlesen|versenden|anhören]
            auf [facebook|twitter|x|whatsapp] teilen
            facebook
            whatsapp
            e-mail
            drucken
            merken
            kommentare [NUMBER|]
            NUMBER kommentare
            kommentieren
            link kopieren…
        """),
        ("Teilen wollen sie die Beute, sagte der Sprecher.",),
    ),
    LayoutRule(
        "related links",
        "boilerplate",
        phrases("""
            mehr zum thema…
            mehr [dazu|zu|über|aus] …
            lesen sie [auch|mehr|hier|dazu|weiter]…
            lesen sie auch: …
            auch interessant…
            das könnte [sie|dich] auch interessieren…
            weitere [artikel|meldungen|nachrichten|informationen|themen]…
            passend dazu…
            siehe auch…
            themen: …
            schlagworte: …
            zur startseite
            zurück zur startseite
            newsletter…
            jetzt [abonnieren|anmelden|registrieren]…
            hier geht es zu …
        """),
        ("Mehr Regen als je zuvor fiel an der Küste, teilte das Wetteramt am Freitag mit.",),
    ),
    LayoutRule(
        "copyright",
        "boilerplate",
        phrases("""
            © …
            copyright …
            alle rechte vorbehalten…
            dieser [text|artikel|beitrag] [wurde|ist|erschien] …
        """),
        ("Alle Rechte der Mieter sollen geprüft werden, sagte der Senator.",),
        ends=True,
    ),
)

LAYOUT = Layout(
    agencies=AGENCIES,
    datelines=DatelineWords(
        regions={"schweiz": "CH", "österreich": "AT", "deutschland": "DE", "usa": "US"},
        alone={
            **dict.fromkeys(["berlin", "bonn", "frankfurt", "hamburg", "köln", "münchen", "stuttgart"], "DE"),
            **dict.fromkeys(["wien", "graz", "linz", "salzburg"], "AT"),
            **dict.fromkeys(["bern", "basel", "zürich", "genf"], "CH"),
        },
        agencies=_PRINTED,
        bare_agency=re.compile(f"(?:{'|'.join(sorted(map(re.escape, _PRINTED), reverse=True))})(?![\\w.])"),
        date=re.compile(rf"{_DAY} ?(?:{_MONTH}(?: {_YEAR})?|[01]?[0-9]\.(?: ?{_YEAR})?)|{_WEEKDAY}"),
        flag=re.compile(r"(?:(?:EIL|EILMELDUNG|KORREKTUR|BERICHTIGUNG|UPDATE|WDH) ?[:-]{1,2} ?)?"),
        joint=re.compile(r" (?:UND|und) "),
        label=re.compile(
            r"(?:ANZEIGE|EILMELDUNG|UPDATE|KOMMENTAR|INTERVIEW|ANALYSE|VIDEO|FOTO|LIVE|EXKLUSIV)(?![A-ZÄÖÜ])"
        ),
    ),
    stamps=StampWords(
        months={
            **{name: number for number, name in enumerate(_MONTHS, 1)},
            "jän": 1,
            "mrz": 3,
        },
        day=re.compile(
            rf"(?P<d1>[0-3]?[0-9])\. ?(?P<m1>[01]?[0-9])\. ?(?P<y1>{_YEAR}|[0-9]{{2}}(?![0-9]))"
            rf"|(?P<d2>[0-3]?[0-9])\. ?(?P<n2>{_MONTH}),? (?P<y2>{_YEAR})"
            rf"|(?P<y3>{_YEAR})-(?P<m3>[01][0-9])-(?P<d3>[0-3][0-9])(?:T(?=[0-9]))?"
        ),
        piece=re.compile(
            rf"(?P<time>{_TIME})|(?P<date>{_DAY} ?{_MONTH})|(?P<ago>[Vv]or [0-9]{{1,2}} (?:Minuten?|Stunden?|Tagen?))"
            rf"|(?P<weekday>{_WEEKDAY})|(?P<zone>(?:MEZ|MESZ|CET|CEST)(?!\w))|(?P<act>{_ACTS})(?![a-zäöü])"
            r"|(?P<aside>(?:am|um|vom|von|den|seit)(?!\w)|[0-9]{1,2} Min\.?(?: Lesezeit)?|Lesezeit)"
        ),
        last=re.compile(rf"(?:[0-9]|Uhr|MEZ|MESZ|CEST?|Lesezeit|Min\.?|{_WEEKDAY}|Minuten|Stunden|Tagen)[)\]|, .]*$"),
    ),
    bylines=BylineWords(
        lead=re.compile(
            rf"(?:(?:Ein |Eine )?[{_CAPITAL}][a-zäöü]+ )?(?:Von|VON|von)(?: ?: ?| (?=[{_CAPITAL}]))|Autor(?:in)?: "
        ),
        lone=re.compile(r"(?:Von|VON|von) ?:?|Autor(?:in)?:"),
        joint=re.compile(r",? (?:und|UND|mit|in|aus|/|\||·|•|–) |, | ?/ ?"),
        title=re.compile(
            r"\b(?i:korrespondent(?:in)?|redakteur(?:in)?|reporter(?:in)?|redaktion|nachrichtenagentur)\b"
        ),
        person=re.compile(
            rf"[{_CAPITAL}][\w.'-]*(?: (?:(?:von|van|de|zu|der|dem) ){{0,3}}[{_CAPITAL}][\w.'-]*){{1,3}}"
        ),
        desk=re.compile(either("dpa, AFP, Reuters, APA, sda, epd, KNA, Redaktion, Eigener Bericht, Agenturen")),
        name=re.compile(
            rf"(?:[{_CAPITAL}][\w.'-]*|von|van|de|zu|der|dem)(?: (?:[{_CAPITAL}][\w.'-]*|von|van|de|zu|der|dem)){{0,6}}"
        ),
    ),
    pictures=PictureWords(
        house=re.compile(rf"{_HOUSES}(?!\w)"),
        lead=re.compile(rf"{_PICTURE}(?:quelle)?(?: ?: ?| ?© ?| ?/ ?)|© ?|Quelle: "),
        bare=re.compile(r"(?:Symbol|Archiv)(?:foto|bild)|Screenshot"),
        first=frozenset(["Bi", "Sy", "Ar"]),
        opener=re.compile(r"Bildunterschrift ?: ?|(?:Symbol|Archiv)(?:foto|bild): (?=[A-ZÄÖÜ])"),
        poses=frozenset(_POSES.split()),
        scene=re.compile(rf"\bam {_WEEKDAY}\b"),
        past=frozenset(["war", "waren", "hat", "hatte", "hatten", "wird", "würde", "sagte", "teilte"]),
        past_endings=(".", '"'),
        reported=re.compile(r"\b(?:sagte|sagt|teilte|laut|zufolge|hieß|erklärte)\b"),
        credit_signs=signs("""
            foto fotos bild bilder symbolfoto symbolbild archivfoto archivbild fotoquelle bildquelle quelle dpa imago
            reuters afp apa keystone getty
        """),
        scene_signs=signs("montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag"),
        marks=("/", "|", "©"),
    ),
    rules=FURNITURE,
    openings=Openings(FURNITURE),
)
"""The words of a German page, and the lines that stand around its stories."""
