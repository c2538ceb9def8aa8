"""The news agencies, press wires and broadcasters that datelines name, each with the forms in which it signs.

Columns: name; forms as printed; country (ISO 3166-1); what it is; a dateline of ours in the form that it uses.
``docs/reference/agencies.md`` prints this table.
"""

from newsnorm.layout import Agency

_TABLE = """
Associated Press | AP, A.P., The Associated Press, Associated Press | US | agency | HANOI, Vietnam (AP) —
Reuters | Reuters, REUTERS, Reuter, Thomson Reuters | GB | agency | AMMAN/THE HAGUE, May 4 (Reuters) -
Thomson Reuters Foundation | Thomson Reuters Foundation | GB | agency | NAIROBI (Thomson Reuters Foundation) -
Agence France-Presse | AFP, Agence France-Presse | FR | agency | STOCKHOLM, Aug 29, 2014 (AFP) -
United Press International | UPI | US | agency | WASHINGTON, Nov. 6 (UPI) --
Bloomberg | Bloomberg, Bloomberg News | US | agency | ZURICH (Bloomberg) --
Dow Jones Newswires | Dow Jones, Dow Jones Newswires, DJ | US | agency | FRANKFURT (Dow Jones)--
Inter Press Service | IPS | IT | agency | HARARE, Mar 12 (IPS) -
Deutsche Presse-Agentur | dpa, DPA | DE | agency | Berlin (dpa) -
Press Association | PA, PA Media | GB | agency | LEEDS (PA) -
EFE | EFE, Efe | ES | agency | Madrid, Jun 3 (EFE) .-
Europa Press | Europa Press, EUROPA PRESS | ES | agency | MADRID, 3 Jun. (EUROPA PRESS) -
ANSA | ANSA | IT | agency | ROME, March 2 (ANSA) -
Adnkronos | Adnkronos, AKI | IT | agency | Rome, 3 Feb. (AKI) -
Italpress | ITALPRESS, Italpress | IT | agency | ROMA (ITALPRESS) -
Lusa | Lusa, LUSA | PT | agency | Lisbon, April 9 (Lusa) -
Belga | Belga, BELGA | BE | agency | BRUSSELS, May 7 (BELGA) -
ANP | ANP | NL | agency | AMSTERDAM (ANP) -
Austria Presse Agentur | APA | AT | agency | Vienna (APA) -
Keystone-SDA | SDA, Keystone-SDA, ATS | CH | agency | BERN (SDA) -
Athens-Macedonian News Agency | ANA, ANA-MPA, AMNA | GR | agency | ATHENS, April 4 (ANA) -
Cyprus News Agency | CNA, CYPRUS NEWS AGENCY | CY | agency | NICOSIA (CNA) --
NTB | NTB | NO | agency | OSLO (NTB) -
TT News Agency | TT | SE | agency | STOCKHOLM (TT) -
Ritzau | Ritzau | DK | agency | COPENHAGEN (Ritzau) -
STT | STT | FI | agency | HELSINKI (STT) -
PAP | PAP | PL | agency | Warsaw, June 1 (PAP) -
CTK | CTK, ČTK | CZ | agency | Prague, July 9 (CTK) -
TASR | TASR | SK | agency | Bratislava, September 2 (TASR) -
MTI | MTI | HU | agency | Budapest, March 3 (MTI) –
Agerpres | Agerpres, AGERPRES, Rompres | RO | agency | BUCHAREST, May 5 (AGERPRES) -
BTA | BTA | BG | agency | Sofia, January 8 (BTA) -
Tanjug | Tanjug, TANJUG | RS | agency | BELGRADE, March 6 (Tanjug) -
Beta | Beta, BETA | RS | agency | BELGRADE (Beta) --
HINA | HINA, Hina | HR | agency | ZAGREB, May 9 (Hina) -
STA | STA | SI | agency | Ljubljana, 4 May (STA) -
Ukrinform | Ukrinform, UKRINFORM | UA | agency | KYIV. April 3 (UKRINFORM) –
Interfax-Ukraine | Interfax-Ukraine | UA | agency | KYIV. Sept 3 (Interfax-Ukraine) –
TASS | TASS, Tass, ITAR-TASS, Itar-Tass | RU | agency | KAZAN, February 9. /TASS/.
Interfax | Interfax, INTERFAX | RU | agency | MOSCOW. May 3 (Interfax) -
RIA Novosti | RIA Novosti, Sputnik | RU | agency | MOSCOW, May 3 (RIA Novosti) –
BelTA | BelTA, BELTA | BY | agency | MINSK, 7 May (BelTA) –
Xinhua | Xinhua, XINHUA | CN | agency | BEIJING, Nov. 24 (Xinhua) --
China News Service | ECNS, CNS | CN | agency | GUANGZHOU, May 2 (ECNS) --
Central News Agency | CNA, Central News Agency | TW | agency | Taipei, July 3 (CNA)
Kyodo News | Kyodo, KYODO, Kyodo News | JP | agency | TOKYO (Kyodo) --
Jiji Press | Jiji, Jiji Press, JIJI | JP | agency | Tokyo, Dec. 3 (Jiji Press)--
Yonhap | Yonhap, YONHAP | KR | agency | BUSAN, Oct. 3 (Yonhap) --
KCNA | KCNA | KP | agency | Pyongyang, April 10 (KCNA) --
Montsame | MONTSAME | MN | agency | Ulaanbaatar, June 4 /MONTSAME/.
Press Trust of India | PTI | IN | agency | Mumbai, Sep 24 (PTI):
Asian News International | ANI, ANI/GPRC | IN | agency | New Delhi [India], July 26 (ANI):
Indo-Asian News Service | IANS | IN | agency | Chennai, Aug 2 (IANS)
United News of India | UNI | IN | agency | Srinagar, Jan 9 (UNI)
Associated Press of Pakistan | APP | PK | agency | ISLAMABAD, Apr 3 (APP):
Bangladesh Sangbad Sangstha | BSS | BD | agency | DHAKA, June 8, 2023 (BSS) -
United News of Bangladesh | UNB | BD | agency | Dhaka, June 8 (UNB) -
Rastriya Samachar Samiti | RSS | NP | agency | Pokhara, May 3 (RSS):
Bernama | Bernama, BERNAMA | MY | agency | KUALA LUMPUR, Sept 29 (Bernama) --
Antara | ANTARA, ANTARA News, Antara | ID | agency | Jakarta (ANTARA) -
Philippine News Agency | PNA | PH | agency | MANILA, March 5 (PNA) --
Vietnam News Agency | VNA, VNS | VN | agency | Hanoi (VNA) –
Thai News Agency | TNA | TH | agency | BANGKOK, Nov 3 (TNA) -
Australian Associated Press | AAP | AU | agency | SYDNEY, Nov 6 AAP -
New Zealand Press Association | NZPA | NZ | agency | WELLINGTON, June 2 (NZPA) -
Pacnews | PACNEWS | FJ | agency | SUVA, 12 MAY 2021 (PACNEWS) --
Kazinform | KAZINFORM, Kazinform | KZ | agency | ASTANA. KAZINFORM -
Trend | Trend, TREND | AZ | agency | BAKU, Azerbaijan, April 4 (Trend) -
Azertac | AZERTAC | AZ | agency | Baku, April 4 (AZERTAC) -
Armenpress | ARMENPRESS | AM | agency | YEREVAN, MARCH 7, ARMENPRESS.
Anadolu Agency | AA, Anadolu, Anadolu Agency | TR | agency | ANKARA (AA) -
IRNA | IRNA | IR | agency | Tehran, Feb 3, IRNA –
Mehr News Agency | MNA | IR | agency | TEHRAN, Sep. 12 (MNA) –
Tasnim | Tasnim | IR | agency | TEHRAN (Tasnim) –
Petra | Petra | JO | agency | Amman, Dec. 6 (Petra)--
KUNA | KUNA | KW | agency | KUWAIT, Jan 11 (KUNA) --
WAM | WAM | AE | agency | ABU DHABI, 3rd May, 2022 (WAM) --
Saudi Press Agency | SPA | SA | agency | Riyadh, March 4, 2023, SPA --
Qatar News Agency | QNA | QA | agency | Doha, April 7 (QNA) -
Bahrain News Agency | BNA | BH | agency | Manama, Oct. 8 (BNA):
Oman News Agency | ONA | OM | agency | Muscat, 4 Aug (ONA) ---
SANA | SANA | SY | agency | Damascus, SANA-
National News Agency | NNA | LB | agency | BEIRUT (NNA) -
WAFA | WAFA | PS | agency | RAMALLAH, April 2, 2020 (WAFA) –
MENA | MENA | EG | agency | CAIRO, March 9 (MENA) -
Ghana News Agency | GNA | GH | agency | Accra, May 5, GNA -
News Agency of Nigeria | NAN | NG | agency | Abuja, Nov. 4, 2022 (NAN) -
Kenya News Agency | KNA | KE | agency | NAKURU (KNA) -
Ethiopian News Agency | ENA | ET | agency | Addis Ababa, July 2, 2021 (ENA) -
South African Press Association | SAPA, Sapa | ZA | agency | DURBAN, May 3 (Sapa) -
Maghreb Arabe Presse | MAP | MA | agency | RABAT, Jan. 4 (MAP) –
Algeria Press Service | APS | DZ | agency | ALGIERS, Nov 3 (APS) -
Tunis Afrique Presse | TAP | TN | agency | TUNIS, June 6 (TAP) -
Panapress | PANA | SN | agency | Dakar, Senegal (PANA) -
Angop | ANGOP, Angop | AO | agency | Luanda (ANGOP) –
New Ziana | New Ziana, ZIANA | ZW | agency | HARARE, March 4 (New Ziana) –
Canadian Press | CP, The Canadian Press, Canadian Press | CA | agency | OTTAWA (CP) —
Notimex | NOTIMEX, Notimex | MX | agency | MEXICO CITY, May 3 (Notimex) -
Prensa Latina | Prensa Latina, PL | CU | agency | Havana, Jul 26 (Prensa Latina)
Caribbean Media Corporation | CMC | BB | agency | BRIDGETOWN, Barbados (CMC) —
Jamaica Information Service | JIS | JM | agency | KINGSTON, Sept. 7 (JIS):
Telam | TELAM, Télam, Telam | AR | agency | Buenos Aires, Feb 3 (Telam) -
Mercopress | MP, MercoPress | UY | agency | Montevideo (MercoPress) -
Agencia Brasil | ABr, Agencia Brasil, Agência Brasil | BR | agency | Brasília (Agência Brasil) -
New York Times News Service | NYT, N.Y. Times News Service | US | agency | BOSTON (NYT) —
Cox News Service | Cox News Service | US | agency | ATLANTA (Cox News Service) —
Tribune News Service | TNS, MCT | US | agency | SACRAMENTO, Calif. (TNS) —
Catholic News Agency | CNA/EWTN News, CNA/EWTN | US | agency | Denver, Colo., May 4 (CNA/EWTN News) -
Catholic News Service | CNS, OSV News | US | agency | VATICAN CITY (CNS) --
Religion News Service | RNS | US | agency | NASHVILLE, Tenn. (RNS) —
Jewish Telegraphic Agency | JTA | US | agency | HAIFA, Israel (JTA) –
Baptist Press | BP | US | agency | DALLAS (BP) –
Stats Perform | OPTA, Opta | GB | agency | Nov 12 (OPTA) -
Loan Pricing Corporation | LPC, LPC/IFR, IFR | GB | agency | NEW YORK (LPC) -
CNN | CNN | US | broadcaster | WASHINGTON (CNN) —
CNN Business | CNN Business, CNNMoney | US | broadcaster | New York (CNN Business) —
CBS News | CBS, CBS News | US | broadcaster | BROOKLYN (CBS) —
ABC News | ABC, ABC News | US | broadcaster | PHOENIX (ABC News) —
NBC News | NBC, NBC News | US | broadcaster | DENVER (NBC News) —
Fox News | FOX, Fox News, FOX News | US | broadcaster | AUSTIN, Texas (FOX) –
Voice of America | VOA, VOA News | US | broadcaster | SEOUL, South Korea (VOA) —
Radio Free Europe | RFE/RL | US | broadcaster | PRAGUE, May 6 (RFE/RL) --
BBC | BBC, BBC News | GB | broadcaster | GLASGOW (BBC) -
PR Newswire | PRNewswire, PR Newswire, PRNewsWire | US | press wire | MADISON, Wis., May 5, 2025 /PRNewswire/ --
Business Wire | BUSINESS WIRE, Business Wire, Businesswire | US | press wire | ST. LOUIS--(BUSINESS WIRE)--
GlobeNewswire | GLOBE NEWSWIRE, GlobeNewswire | US | press wire | RENO, NV, Feb. 19, 2026 (GLOBE NEWSWIRE) --
Marketwired | Marketwire, Marketwired, MARKETWIRE | US | press wire | TULSA, OK--(Marketwire - June 4, 2009) -
Accesswire | ACCESSWIRE, ACCESS Newswire | US | press wire | RENO, NV / ACCESSWIRE / June 3, 2021 /
Newsfile | Newsfile Corp., Newsfile | CA | press wire | Vancouver, British Columbia--(Newsfile Corp. - May 3, 2022) -
Canada Newswire | CNW, CNW Group, CNW Telbec | CA | press wire | TORONTO, Jan. 5, 2024 /CNW/ -
EIN Presswire | EINPresswire.com | US | press wire | MIAMI, FL, UNITED STATES, May 1, 2024 /EINPresswire.com/ --
PRWeb | PRWEB, PRWeb | US | press wire | BOULDER, Colo. (PRWEB) March 12, 2019 --
JCN Newswire | JCN Newswire, ACN Newswire, ACN Newswire - | JP | press wire | TOKYO, Mar 4, 2024 - (JCN Newswire) -
Media OutReach | Media OutReach Newswire | HK | press wire | HONG KONG SAR - Media OutReach Newswire - 4 March 2024 -
APO Group | APO Group, APO, African Media Agency | ZA | press wire | LAGOS, Nigeria, April 3 (APO Group) -
States News Service | States News Service | US | press wire | WASHINGTON (States News Service) —
Army News Service | Army News Service, ARNEWS, NNS, AFNS | US | press wire | FORT CARSON, Colo. (Army News Service) --
"""

AGENCIES = tuple(
    Agency(name, tuple(forms.split(", ")), country, kind, example)
    for name, forms, country, kind, example in (row.split(" | ") for row in _TABLE.strip().split("\n"))
)
