"""What German calls the countries of the world and their people.

The table is laid out as that of English: the code, the name that a newspaper prints, other names, then the words for
the people and, behind a ``~``, the adjective. German writes adjectives with a small letter and inflects them, so they
name a country in a list and are not looked for in running text; nor are names that are given in the genitive alone.
"""

from newsnorm.nations import Nations

NATIONS = """
AD | Andorra | | Andorraner; Andorranerin; ~andorranisch
AE | Vereinigte Arabische Emirate | VAE; ~Emirate; Vereinigten Arabischen Emiraten; Vereinigten Arabischen Emirate |
    Emirater; ~emiratisch
AF | Afghanistan | | Afghane; Afghanin; ~afghanisch
AG | Antigua und Barbuda | | Antiguaner; ~antiguanisch
AL | Albanien | | Albaner; Albanerin; ~albanisch
AM | Armenien | | Armenier; Armenierin; ~armenisch
AO | Angola | | Angolaner; Angolanerin; ~angolanisch
AR | Argentinien | | Argentinier; Argentinierin; ~argentinisch
AT | Österreich | Oesterreich; Republik Österreich; Österreich-Ungarn 1867-1918 | Österreicher; Österreicherin;
    ~österreichisch
AU | Australien | | Australier; Australierin; ~australisch
AZ | Aserbaidschan | | Aserbaidschaner; Aserbaidschanerin; ~aserbaidschanisch
BA | Bosnien und Herzegowina | Bosnien; Bosnien-Herzegowina; Herzegowina | Bosnier; Bosnierin; ~bosnisch;
    ~bosnisch-herzegowinisch
BB | Barbados | | Barbadier; ~barbadisch
BD | Bangladesch | Bangladesh; Ostpakistan 1955-1971 | Bangladescher; Bangladescherin; ~bangladeschisch
BE | Belgien | | Belgier; Belgierin; ~belgisch
BF | Burkina Faso | Obervolta 1919-1984 | Burkiner; ~burkinisch
BG | Bulgarien | | Bulgare; Bulgarin; ~bulgarisch
BH | Bahrain | | Bahrainer; ~bahrainisch
BI | Burundi | | Burundier; ~burundisch
BJ | Benin | Dahomey 1894-1975 | Beniner; ~beninisch
BN | Brunei | Brunei Darussalam | Bruneier; ~bruneiisch
BO | Bolivien | | Bolivianer; Bolivianerin; ~bolivianisch
BR | Brasilien | | Brasilianer; Brasilianerin; ~brasilianisch
BS | Bahamas | | Bahamaer; ~bahamaisch
BT | Bhutan | | Bhutaner; ~bhutanisch
BW | Botsuana | Botswana | Botsuaner; ~botsuanisch
BY | Belarus | Weißrussland; Belorussland | Belarusse; Belarussin; Weißrusse; Weißrussin; ~belarussisch;
    ~weißrussisch
BZ | Belize | | Belizer; ~belizisch
CA | Kanada | | Kanadier; Kanadierin; ~kanadisch
CD | Kongo-Kinshasa | +Kongo; Demokratische Republik Kongo; DR Kongo; Demokratischen Republik Kongo; Zaire 1971-1997 |
    +Kongolese; +Kongolesin
CF | Zentralafrikanische Republik | Zentralafrikanischen Republik | Zentralafrikaner; ~zentralafrikanisch
CG | Kongo-Brazzaville | Kongo; Republik Kongo | Kongolese; Kongolesin; ~kongolesisch
CH | Schweiz | Schweizerische Eidgenossenschaft | Schweizer; Schweizerin; ~schweizerisch
CI | Elfenbeinküste | Côte d'Ivoire | Ivorer; Ivorerin; ~ivorisch
CL | Chile | | Chilene; Chilenin; ~chilenisch
CM | Kamerun | | Kameruner; Kamerunerin; ~kamerunisch
CN | China | Volksrepublik China; VR China | Chinese; Chinesin; ~chinesisch
CO | Kolumbien | | Kolumbianer; Kolumbianerin; ~kolumbianisch
CR | Costa Rica | | Costa Ricaner; Costa-Ricaner; Costa-Ricanerin; ~costa-ricanisch
CU | Kuba | | Kubaner; Kubanerin; ~kubanisch
CV | Kap Verde | Cabo Verde; Kapverden; Kapverdische Inseln | Kapverdier; ~kapverdisch
CY | Zypern | | Zyprer; Zyprerin; Zypriot; Zypriotin; ~zyprisch; ~zypriotisch
CZ | Tschechien | Tschechische Republik; Tschechischen Republik; Tschechoslowakei 1918-1992 | Tscheche; Tschechin;
    ~tschechisch
DE | Deutschland | Bundesrepublik Deutschland; ~Bundesrepublik; BRD; DDR 1949-1990; Westdeutschland 1949-1990;
    ~Ostdeutschland 1949-1990 | Deutsche; Deutscher; ~deutsch
DJ | Dschibuti | | Dschibutier; ~dschibutisch
DK | Dänemark | | Däne; Dänin; ~dänisch
DM | Dominica | |
DO | Dominikanische Republik | Dominikanischen Republik | Dominikaner; Dominikanerin; ~dominikanisch
DZ | Algerien | | Algerier; Algerierin; ~algerisch
EC | Ecuador | | Ecuadorianer; Ecuadorianerin; ~ecuadorianisch
EE | Estland | | Este; Estin; ~estnisch
EG | Ägypten | Aegypten | Ägypter; Ägypterin; ~ägyptisch
EH | Westsahara | | Sahraui; ~sahrauisch
ER | Eritrea | | Eritreer; Eritreerin; ~eritreisch
ES | Spanien | | Spanier; Spanierin; ~spanisch
ET | Äthiopien | Abessinien | Äthiopier; Äthiopierin; ~äthiopisch
FI | Finnland | | Finne; Finnin; ~finnisch
FJ | Fidschi | | Fidschianer; ~fidschianisch
FM | Mikronesien | | Mikronesier; ~mikronesisch
FO | Färöer | Färöer-Inseln | Färinger; ~färöisch
FR | Frankreich | | Franzose; Französin; ~französisch
GA | Gabun | | Gabuner; ~gabunisch
GB | Großbritannien | Vereinigtes Königreich; Vereinigten Königreich; Vereinigte Königreich; ~England; ~Schottland;
    ~Wales; ~Nordirland; UK | Brite; Britin; Engländer; Engländerin; Schotte; Schottin; Waliser; Waliserin; Nordire;
    Nordirin; ~britisch; ~englisch; ~schottisch; ~walisisch; ~nordirisch
GD | Grenada | | Grenader; ~grenadisch
GE | Georgien | | Georgier; Georgierin; ~georgisch
GH | Ghana | | Ghanaer; Ghanaerin; ~ghanaisch
GL | Grönland | | Grönländer; Grönländerin; ~grönländisch
GM | Gambia | | Gambier; Gambierin; ~gambisch
GN | Guinea | | Guineer; Guineerin; ~guineisch
GQ | Äquatorialguinea | | Äquatorialguineer; ~äquatorialguineisch
GR | Griechenland | | Grieche; Griechin; ~griechisch
GT | Guatemala | | Guatemalteke; Guatemaltekin; ~guatemaltekisch
GW | Guinea-Bissau | |
GY | Guyana | | Guyaner; ~guyanisch
HK | Hongkong | | Hongkonger
HN | Honduras | | Honduraner; Honduranerin; ~honduranisch
HR | Kroatien | | Kroate; Kroatin; ~kroatisch
HT | Haiti | | Haitianer; Haitianerin; ~haitianisch
HU | Ungarn | | Ungar; Ungarin; ~ungarisch
ID | Indonesien | | Indonesier; Indonesierin; ~indonesisch
IE | Irland | Republik Irland | Ire; Irin; ~irisch
IL | Israel | | Israeli; ~israelisch
IN | Indien | | Inder; Inderin; ~indisch
IQ | Irak | | Iraker; Irakerin; ~irakisch
IR | Iran | Islamische Republik Iran; Persien | Iraner; Iranerin; ~iranisch; ~persisch
IS | Island | | Isländer; Isländerin; ~isländisch
IT | Italien | | Italiener; Italienerin; ~italienisch
JM | Jamaika | Jamaica | Jamaikaner; Jamaikanerin; ~jamaikanisch
JO | Jordanien | | Jordanier; Jordanierin; ~jordanisch
JP | Japan | | Japaner; Japanerin; ~japanisch
KE | Kenia | | Kenianer; Kenianerin; ~kenianisch
KG | Kirgistan | Kirgisistan; Kirgisien | Kirgise; Kirgisin; ~kirgisisch
KH | Kambodscha | | Kambodschaner; Kambodschanerin; ~kambodschanisch
KI | Kiribati | | Kiribatier; ~kiribatisch
KM | Komoren | | Komorer; ~komorisch
KN | St. Kitts und Nevis | |
KP | Nordkorea | Demokratische Volksrepublik Korea | Nordkoreaner; Nordkoreanerin; ~nordkoreanisch
KR | Südkorea | Republik Korea | Südkoreaner; Südkoreanerin; ~südkoreanisch
KW | Kuwait | | Kuwaiter; Kuwaiterin; ~kuwaitisch
KZ | Kasachstan | | Kasache; Kasachin; ~kasachisch
LA | Laos | | Laote; Laotin; ~laotisch
LB | Libanon | | Libanese; Libanesin; ~libanesisch
LC | St. Lucia | |
LI | Liechtenstein | | Liechtensteiner; Liechtensteinerin; ~liechtensteinisch
LK | Sri Lanka | Ceylon 1505-1972 | Sri Lanker; Sri-Lanker; Ceylonese; ~sri-lankisch
LR | Liberia | | Liberianer; Liberianerin; ~liberianisch
LS | Lesotho | | Lesother; ~lesothisch
LT | Litauen | | Litauer; Litauerin; ~litauisch
LU | Luxemburg | Großherzogtum Luxemburg | Luxemburger; Luxemburgerin; ~luxemburgisch
LV | Lettland | | Lette; Lettin; ~lettisch
LY | Libyen | | Libyer; Libyerin; ~libysch
MA | Marokko | | Marokkaner; Marokkanerin; ~marokkanisch
MC | Monaco | | Monegasse; Monegassin; ~monegassisch
MD | Moldau | Republik Moldau; Moldawien | Moldauer; Moldauerin; Moldawier; ~moldauisch; ~moldawisch
ME | Montenegro | | Montenegriner; Montenegrinerin; ~montenegrinisch
MG | Madagaskar | | Madagasse; Madagassin; ~madagassisch
MH | Marshallinseln | | Marshaller; ~marshallisch
MK | Nordmazedonien | Mazedonien | Mazedonier; Nordmazedonier; Mazedonierin; ~mazedonisch; ~nordmazedonisch
ML | Mali | | Malier; Malierin; ~malisch
MM | Myanmar | Burma; Birma | Birmane; Birmanin; Burmese; ~birmanisch; ~burmesisch; ~myanmarisch
MN | Mongolei | Äußere Mongolei | Mongole; Mongolin; ~mongolisch
MR | Mauretanien | | Mauretanier; Mauretanierin; ~mauretanisch
MT | Malta | | Malteser; Malteserin; ~maltesisch
MU | Mauritius | | Mauritier; ~mauritisch
MV | Malediven | | Malediver; ~maledivisch
MW | Malawi | | Malawier; ~malawisch
MX | Mexiko | | Mexikaner; Mexikanerin; ~mexikanisch
MY | Malaysia | | Malaysier; Malaysierin; ~malaysisch
MZ | Mosambik | | Mosambikaner; Mosambikanerin; ~mosambikanisch
NA | Namibia | Südwestafrika 1884-1990 | Namibier; Namibierin; ~namibisch
NE | Niger | | Nigrer; ~nigrisch
NG | Nigeria | | Nigerianer; Nigerianerin; ~nigerianisch
NI | Nicaragua | | Nicaraguaner; Nicaraguanerin; ~nicaraguanisch
NL | Niederlande | Niederlanden; Holland; Königreich der Niederlande | Niederländer; Niederländerin; Holländer;
    ~niederländisch; ~holländisch
NO | Norwegen | | Norweger; Norwegerin; ~norwegisch
NP | Nepal | | Nepalese; Nepalesin; ~nepalesisch
NR | Nauru | | Nauruer; ~nauruisch
NZ | Neuseeland | | Neuseeländer; Neuseeländerin; ~neuseeländisch
OM | Oman | | Omaner; ~omanisch
PA | Panama | | Panamaer; Panamaerin; ~panamaisch
PE | Peru | | Peruaner; Peruanerin; ~peruanisch
PG | Papua-Neuguinea | | Papua-Neuguineer; ~papua-neuguineisch
PH | Philippinen | | Philippiner; Philippinerin; Filipino; ~philippinisch
PK | Pakistan | Westpakistan 1955-1971 | Pakistaner; Pakistanerin; Pakistani; ~pakistanisch
PL | Polen | | Pole; Polin; ~polnisch
PR | Puerto Rico | | Puerto Ricaner; Puerto-Ricaner; ~puerto-ricanisch
PS | Palästina | Palästinensische Autonomiegebiete; Palästinensergebiete; Palästinensische Gebiete | Palästinenser;
    Palästinenserin; ~palästinensisch
PT | Portugal | | Portugiese; Portugiesin; ~portugiesisch
PW | Palau | | Palauer; ~palauisch
PY | Paraguay | | Paraguayer; Paraguayerin; ~paraguayisch
QA | Katar | | Katarer; Katarerin; ~katarisch
RO | Rumänien | | Rumäne; Rumänin; ~rumänisch
RS | Serbien | Jugoslawien 1918-2003 | Serbe; Serbin; ~serbisch
RU | Russland | Rußland; Russische Föderation; Russischen Föderation; Sowjetunion 1922-1991; UdSSR 1922-1991 | Russe;
    Russin; ~russisch; ~sowjetisch
RW | Ruanda | | Ruander; Ruanderin; ~ruandisch
SA | Saudi-Arabien | Königreich Saudi-Arabien; Saudiarabien | Saudi; Saudi-Araber; ~saudisch; ~saudi-arabisch
SB | Salomonen | Salomon-Inseln | Salomoner; ~salomonisch
SC | Seychellen | | Seycheller; ~seychellisch
SD | Sudan | | Sudanese; Sudanesin; ~sudanesisch
SE | Schweden | | Schwede; Schwedin; ~schwedisch
SG | Singapur | | Singapurer; Singapurerin; ~singapurisch
SI | Slowenien | | Slowene; Slowenin; ~slowenisch
SK | Slowakei | Slowakische Republik | Slowake; Slowakin; ~slowakisch
SL | Sierra Leone | | Sierra Leoner; Sierra-Leoner; ~sierra-leonisch
SM | San Marino | | Sanmarinese; ~sanmarinesisch
SN | Senegal | | Senegalese; Senegalesin; ~senegalesisch
SO | Somalia | | Somalier; Somalierin; ~somalisch
SR | Suriname | Surinam | Surinamer; ~surinamisch
SS | Südsudan | | Südsudanese; Südsudanesin; ~südsudanesisch
ST | São Tomé und Príncipe | |
SV | El Salvador | | Salvadorianer; Salvadorianerin; ~salvadorianisch
SY | Syrien | | Syrer; Syrerin; ~syrisch
SZ | Eswatini | Swasiland | Swasi; ~swasiländisch
TD | Tschad | | Tschader; Tschaderin; ~tschadisch
TG | Togo | | Togoer; Togoerin; ~togoisch
TH | Thailand | Siam 1238-1939 | Thailänder; Thailänderin; ~thailändisch
TJ | Tadschikistan | | Tadschike; Tadschikin; ~tadschikisch
TL | Osttimor | Timor-Leste | Osttimorer; ~osttimorisch
TM | Turkmenistan | Turkmenien | Turkmene; Turkmenin; ~turkmenisch
TN | Tunesien | | Tunesier; Tunesierin; ~tunesisch
TO | Tonga | | Tongaer; ~tongaisch
TR | Türkei | Osmanisches Reich 1299-1922 | Türke; Türkin; ~türkisch
TT | Trinidad und Tobago | Trinidad |
TV | Tuvalu | | Tuvaluer; ~tuvaluisch
TW | Taiwan | | Taiwaner; Taiwanerin; Taiwanese; ~taiwanisch; ~taiwanesisch
TZ | Tansania | | Tansanier; Tansanierin; ~tansanisch
UA | Ukraine | | Ukrainer; Ukrainerin; ~ukrainisch
UG | Uganda | | Ugander; Uganderin; ~ugandisch
US | Vereinigte Staaten | USA; Vereinigten Staaten; Vereinigte Staaten von Amerika; Vereinigten Staaten von Amerika;
    US; ~Amerika | Amerikaner; Amerikanerin; US-Amerikaner; US-Amerikanerin; ~amerikanisch; ~US-amerikanisch
UY | Uruguay | | Uruguayer; Uruguayerin; ~uruguayisch
UZ | Usbekistan | | Usbeke; Usbekin; ~usbekisch
VA | Vatikan | Vatikanstadt; ~Heiliger Stuhl | ~vatikanisch
VC | St. Vincent und die Grenadinen | |
VE | Venezuela | | Venezolaner; Venezolanerin; ~venezolanisch
VN | Vietnam | Nordvietnam 1945-1976; Südvietnam 1949-1976 | Vietnamese; Vietnamesin; ~vietnamesisch
VU | Vanuatu | | Vanuatuer; ~vanuatuisch
WS | Samoa | | Samoaner; ~samoanisch
XK | Kosovo | | Kosovare; Kosovarin; Kosovo-Albaner; ~kosovarisch
YE | Jemen | | Jemenit; Jemenitin; ~jemenitisch
ZA | Südafrika | | Südafrikaner; Südafrikanerin; ~südafrikanisch
ZM | Sambia | | Sambier; Sambierin; ~sambisch
ZW | Simbabwe | Zimbabwe; Südrhodesien 1923-1980 | Simbabwer; Simbabwerin; ~simbabwisch
"""


def plural(people: str) -> str:
    """The form of a word for people that differs from it: their plural, or the dative of it.

    The Poles and the Swedes have none, for it is the name of their country.

    >>> plural("Däne"), plural("Französin"), plural("Schweizer"), plural("Zypriot"), plural("Israeli")
    ('Dänen', 'Französinnen', 'Schweizern', 'Zyprioten', 'Israelis')
    """
    if people in ("Pole", "Schwede"):
        return people
    for ending, added in (("isch", ""), ("in", "nen"), ("e", "n"), ("er", "n"), ("t", "en"), ("i", "s"), ("o", "s")):
        if people.endswith(ending):
            return people + added
    return people


GERMAN_NATIONS = Nations(
    table=NATIONS,
    regions="",
    plural=plural,
    full=(
        ("st", "sankt"),
        ("rep", "republik"),
        ("dem", "demokratische"),
        ("demokratischen", "demokratische"),
        ("ver", "vereinigte"),
        ("vereinigten", "vereinigte"),
        ("vereinigtes", "vereinigte"),
        ("der", ""),
        ("die", ""),
        ("das", ""),
        ("des", ""),
        ("und", ""),
        ("von", ""),
    ),
    styles=("republik", "königreich", "staat", "bundesrepublik", "fürstentum", "großherzogtum", "islamische"),
    contrasts=("nord", "süd", "ost", "west", "neu", "äquatorial", "bissau", "papua"),
    divisions=("provinz", "oblast", "region", "kanton", "bundesland", "gebiet"),
    apart=("korea", "kongo", "china"),
    shortened=(("st", "sankt"),),
)
"""The countries as German names them."""
