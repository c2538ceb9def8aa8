"""What English calls the countries of the world and their people.

A row holds the code of ISO 3166-1, the name that a newspaper prints, then other names, then the adjective and the
words for the people; their plurals follow by rule. Two years after a name say when it had this meaning, a ``~`` before
it that it means the country in a list of countries, but not in running text, and a ``+`` that it does so in running
text, before any other meaning, but not in a list. Inverted, abbreviated and formal ways of writing a name ("Korea, Rep.
of") follow by rule too and need no row.
"""

from newsnorm.nations import Nations

NATIONS = """
AD | Andorra | Principality of Andorra | Andorran
AE | United Arab Emirates | UAE; ~Emirates; Trucial States 1820-1971; Trucial Oman 1820-1971 | Emirati; Emirian;
    ~Emiri
AF | Afghanistan | | Afghan; Afghani; Afghanistani
AG | Antigua and Barbuda | Antigua; Antigua-Barbuda; ~Barbuda | Antiguan; Barbudan; Antiguan and Barbudan
AI | Anguilla | | Anguillan; Anguillian
AL | Albania | | Albanian
AM | Armenia | | Armenian
AO | Angola | Portuguese West Africa 1575-1975 | Angolan
AQ | Antarctica | | Antarctic
AR | Argentina | the Argentine | Argentine; Argentinian; Argentinean; ~Gaucho
AS | American Samoa | Eastern Samoa; Amerika Samoa; Samoa American | American Samoan
AT | Austria | Austria-Hungary 1867-1918; Austro-Hungarian Empire 1867-1918; Austrian Empire 1804-1867 | Austrian;
    Austro-Hungarian
AU | Australia | Commonwealth of Australia; Aussie; ~Oz; ~Down Under | Australian; Aussie; ~Ozzie
AW | Aruba | | Aruban
AX | Åland Islands | Aland; Aaland; Aland Island; Åland | Ålander; Alandic; Åland Islander; Ålandish
AZ | Azerbaijan | Azerbaidzhan | Azerbaijani; Azeri
BA | Bosnia and Herzegovina | Bosnia; Bosnia-Hercegovina; ~Bosnia Hercegovina; Herzegovina; BiH; B&H | Bosnian;
    Herzegovinian; Bosnian and Herzegovinian; Bosnian-Herzegovinian; Bosniak
BB | Barbados | | Barbadian; Bajan
BD | Bangladesh | East Pakistan 1955-1971; East Bengal 1947-1955; Bangla Desh | Bangladeshi; ~Bengali
BE | Belgium | | Belgian
BF | Burkina Faso | Burkina; Upper Volta 1919-1984; Upper-Volta 1919-1984 | Burkinabe; Burkinabè; Burkinan; ~Voltaic;
    Upper Voltan; Burkina Fasoan
BG | Bulgaria | | Bulgarian; Bulgar
BH | Bahrain | Bahrein | Bahraini
BI | Burundi | Urundi 1922-1962 | Burundian; Burundese; Barundi; Murundi; Umurundi
BJ | Benin | Dahomey 1894-1975 | Beninese; Beninois; Dahomean; Dahomeyan
BL | Saint Barthélemy | St. Barts; St. Barths; Saint Barts; Saint Barths; St Bart's | Barthélemois; Barthélemoise;
    Saint-Barth
BM | Bermuda | Bermudas; the Bermudas; Somers Isles | Bermudian; Bermudan
BN | Brunei | Brunei Darussalam; Nation of Brunei Abode of Peace | Bruneian
BO | Bolivia | Plurinational State of Bolivia | Bolivian; ~Altiplánico
BQ | Bonaire, Sint Eustatius and Saba | Caribbean Netherlands; Bonaire; ~Saba; Sint Eustatius; St. Eustatius; Statia;
    Bonaire Saint Eustatius and Saba; BES Islands; Netherlands Caribbean | Bonairean; Sint Eustatian; ~Saban
BR | Brazil | Federative Republic of Brazil | Brazilian
BS | Bahamas | Bahama Islands; Bahama; Commonwealth of the Bahamas | Bahamian; Bahaman
BT | Bhutan | | Bhutanese
BV | Bouvet Island | Bouvet |
BW | Botswana | Bechuanaland 1885-1966 | Motswana; Batswana; Botswanan; Tswana
BY | Belarus | Byelorussia; Belorussia; Bielorussia; White Russia; Byelarus; Byelorussian SSR 1922-1991 | Belarusian;
    Belarussian; Byelorussian; Belorussian
BZ | Belize | British Honduras 1862-1981 | Belizean; Belizan
CA | Canada | Dominion of Canada | Canadian; Canuck
CC | Cocos Islands | Cocos (Keeling) Islands; Keeling Islands; Cocos Keeling; Territory of Cocos (Keeling) Islands |
    Cocos Islander; Cocossian
CD | Democratic Republic of the Congo | +Congo; DR Congo; DRC; Congo-Kinshasa; Democratic Republic of Congo; Congo DR;
    Congo DRC; Dem Congo; Democratic Congo; Zaire 1971-1997; Zaïre 1971-1997; Belgian Congo 1908-1960; Congo Free State
    1885-1908; Congo-Leopoldville 1960-1966; Congo Kinshasa; Kongo Kinshasa; RDC; DROC; D.R.O.C.; Congolese (Kinshasa)
    | +Congolese; Zairean; Zairian
CF | Central African Republic | CAR; Central Africa Republic; Central African Rep; Ubangi-Shari 1903-1958;
    Oubangui-Chari 1903-1958; Central African Empire 1976-1979; C.A.R.; C. African Republic | Central African
CG | Republic of the Congo | Congo; Republic of Congo; Congo-Brazzaville; Congo Republic; Congo Brazzaville; French
    Congo 1882-1910; Middle Congo 1903-1958; People's Republic of the Congo 1969-1992; Congo ROC | Congolese
CH | Switzerland | Swiss Confederation; Helvetia; Swiss Confederacy | Swiss; Switzer
CI | Ivory Coast | Côte d'Ivoire; Cote dIvoire; Cote d Ivoire; Cote Ivoire | Ivorian; Ivoirian; Ivory Coaster;
    Ivoirien
CK | Cook Islands | ~Cooks; ~Cook | Cook Islander; ~Cook Island
CL | Chile | | Chilean; Chilian; ~Araucano
CM | Cameroon | Cameroun; Cameroons; Kamerun; French Cameroons 1916-1960 | Cameroonian; Cameroonese
CN | China | PRC; China P.R. Mainland; People's Republic of China; P.R. China; P.R.C.; Red China; Mainland China;
    Chinese People's Republic; China PR; Communist China; Republic of China 1912-1949; China Mainland | Chinese
CO | Colombia | | Colombian; ~Cafetero
CR | Costa Rica | | Costa Rican; ~Tico; ~Tica; ~Costarricense
CU | Cuba | | Cuban; Cubano
CV | Cape Verde | Cabo Verde; Cape Verde Islands; Republic of Cabo Verde | Cape Verdean; Cabo Verdean; Cape Verdian
CW | Curaçao | | Curaçaoan; Curacaoan
CX | Christmas Island | | Christmas Islander; ~Christmas Island
CY | Cyprus | Greek Cyprus | Cypriot; Greek Cypriot; Cypriote
CZ | Czech Republic | Czechia; Czechoslovakia 1918-1992; Czecho-Slovakia 1918-1992; Czech Socialist Republic
    1969-1990; Czechoslovak Republic 1918-1992; ~Czech; ~Bohemia | Czech; Czechoslovak; Czechoslovakian
DE | Germany | Federal Republic of Germany; FRG; West Germany 1949-1990; East Germany 1949-1990; W. Germany 1949-1990;
    E. Germany 1949-1990; GDR 1949-1990; German Democratic Republic 1949-1990; DDR 1949-1990; German Federal Republic;
    Prussia 1701-1947; German Empire 1871-1918; Third Reich 1933-1945; Nazi Germany 1933-1945; Weimar Republic
    1918-1933; Germany Federal Republic; Germany East 1949-1990; Germany West 1949-1990; BRD | German; West German; East
    German; Prussian
DJ | Djibouti | Jibuti; Jibouti; French Somaliland 1884-1967; Afars and Issas 1967-1977; French Territory of the Afars
    and the Issas 1967-1977 | Djiboutian; ~Djibouti
DK | Denmark | Kingdom of Denmark | Danish; Dane
DM | Dominica | Commonwealth of Dominica; Dominican (Dominica) |
DO | Dominican Republic | Dominican Rep; Dom Republic; ~Dom Rep; ~Santo Domingo | Dominican; ~Quisqueyano; ~Dominicano
DZ | Algeria | | Algerian
EC | Ecuador | Equador | Ecuadorian; Ecuadorean; Ecuadoran; ~Ecuatoriano
EE | Estonia | | Estonian; Esthonian
EG | Egypt | Arab Republic of Egypt | Egyptian
EH | Western Sahara | Spanish Sahara 1884-1976; Sahrawi Arab Democratic Republic; SADR; Saharawi Republic; Sahrawi
    Republic; Sahrawi Arab Republic; West Sahara | Sahrawi; Saharawi; Western Saharan; Sahraouian; Sahraoui; Sahrawian
ER | Eritrea | | Eritrean
ES | Spain | Kingdom of Spain | Spanish; Spaniard; ~Iberian
ET | Ethiopia | Abyssinia | Ethiopian; Abyssinian
FI | Finland | | Finnish; Finn
FJ | Fiji | Fiji Islands; Republic of the Fiji Islands; Fidji | Fijian; Fiji Islander
FK | Falkland Islands | Falklands; Malvinas; Falkland Islands (Malvinas); Islas Malvinas; Falkland; Malvinas Islands |
    Falkland Islander; Falklander; ~Falkland Island; Malvinense
FM | Micronesia | Federated States of Micronesia; FSM; F.S.M.; FS Micronesia | Micronesian
FO | Faroe Islands | Faroes; Faeroe Islands; Faeroes; Faeroe; Faroe | Faroese; Faroe Islander; Faeroese
FR | France | French Republic; Vichy France 1940-1944; ~Gaul | French; Frenchman; Frenchwoman
GA | Gabon | Gaboon | Gabonese
GB | United Kingdom | UK; U.K.; Britain; Great Britain; United Kingdom of Great Britain and Northern Ireland; UKGBNI;
    ~England; ~Scotland; ~Wales; ~Northern Ireland; England and Wales; ~Ulster; GB; Great Britain and Northern
    Ireland; North Ireland; Ireland Northern; Ireland North; ~British Isles | British; Briton; Brit; Britisher;
    English; Englishman; Englishwoman; Scottish; Scot; Scotsman; Scotswoman; ~Scotch; Welsh; Welshman; Welshwoman;
    Northern Irish; U.K.
GD | Grenada | Grenada and Carriacou | Grenadian; Grenadan
GE | Georgia | Republic of Georgia; Gruziya; Georgia (country); Georgian SSR 1921-1991 | Georgian; ~Kartvelian
GF | French Guiana | French Guyana; Guyane; Guiana French; ~Cayenne; Fr Guiana | French Guianese; French Guianan;
    French Guyanese; Guianese; ~Guianan
GG | Guernsey | Bailiwick of Guernsey; Guernesey | Guernseyman; Guernseywoman; ~Guernsey
GH | Ghana | Gold Coast 1821-1957; British Gold Coast 1821-1957 | Ghanaian; Ghanian
GI | Gibraltar | the Rock of Gibraltar | Gibraltarian; Gibraltan; ~Llanito
GL | Greenland | Kalaallit Nunaat | Greenlandic; Greenlander
GM | Gambia | the Gambia | Gambian
GN | Guinea | Guinea-Conakry; French Guinea 1894-1958; Guinee; Guinea Conakry | Guinean
GP | Guadeloupe | | Guadeloupian; Guadeloupean; Guadeloupan; Guadeloupéen; Guadeloupéenne
GQ | Equatorial Guinea | Spanish Guinea 1778-1968; Eq. Guinea; Guinea Equatorial | Equatorial Guinean; Equatoguinean;
    Equatoguinian; Equatorial Guinea
GR | Greece | Hellas; Hellenic Republic; Kingdom of the Hellenes | Greek; Hellenic; Grecian; ~Hellene
GS | South Georgia and the South Sandwich Islands | ~South Georgia; South Georgia and South Sandwich Islands; South
    Sandwich Islands; South Georgia & S. Sandwich Islands; SGSSI; South Georgia and Sandwich Islands | South Georgian;
    South Georgia Islander; South Sandwich Islander
GT | Guatemala | | Guatemalan; ~Chapin; ~Chapines
GU | Guam | Territory of Guam | Guamanian; Guamian; Chamorro
GW | Guinea-Bissau | Portuguese Guinea 1474-1974; Bissau-Guinea; Guinea Bissau; Guinea Portuguese; ~Bissau |
    Bissau-Guinean; Guinea-Bissauan; Guinea-Bissauian; Bissauan
GY | Guyana | British Guiana 1831-1966; Guiana British; Co-operative Republic of Guyana; British Guyana | Guyanese;
    Guyanan
HK | Hong Kong | Hongkong; China P.R. Hong Kong; Hong Kong SAR; HKSAR; Hong Kong S.A.R.; Hong Kong, China; China, Hong
    Kong; Hong Kong (China); China Hong Kong SAR; Hong Kong Special Administrative Region; Hong Kong Special
    Administrative Region of China; Hong-Kong; Hong Kong SAR China; China: Hong Kong SAR; H.K.; Hong Kong Special
    Administrative Region of the People's Republic of China | Hong Konger; Hongkonger; Hong Kongese; Hong Kong; Hong
    Kong Chinese
HM | Heard Island and McDonald Islands | Heard and McDonald Islands; Heard and McDonald Island; Heard Island; McDonald
    Islands; Territory of Heard Island and McDonald Islands | Heard and McDonald Islander
HN | Honduras | | Honduran; ~Catracho; ~Hondureño
HR | Croatia | Republic of Croatia; Croatian Republic | Croatian; Croat
HT | Haiti | Hayti | Haitian
HU | Hungary | Hungarian Republic; Hungarian People's Republic 1949-1989 | Hungarian; Magyar
ID | Indonesia | Dutch East Indies 1800-1949; Netherlands East Indies 1800-1949; Netherlands Indies 1800-1949; Dutch
    Indies 1800-1949; ~East Indies | Indonesian
IE | Ireland | Republic of Ireland; Irish Republic; Eire; Irish Free State 1922-1937; Ireland (Republic); Southern
    Ireland; Eire Ireland; Ireland Eire; ~ROI; ~Emerald Isle | Irish; Irishman; Irishwoman; Irishmen
IL | Israel | ~Jewish State; ~the Jewish State; State of Israel | Israeli; Israelite
IM | Isle of Man | ~Mann; Isle of Mann | Manx; Manxman; Manxwoman
IN | India | Bharat; British India 1858-1947; Union of India; Hindustan; Republic of India | Indian; East Indian
IO | British Indian Ocean Territory | Chagos Islands; Chagos; BIOT; Chagos Archipelago; ~Diego Garcia; British Indian
    Ocean Terr; British Indian Ocean Territories | Chagossian; Indian Ocean Territory; Chagos Islander
IQ | Iraq | Irak; ~Mesopotamia 1914-1921 | Iraqi; Irakian
IR | Iran | Persia; Islamic Republic of Iran; Islamic Republic of Persia | Iranian; Persian; Irani
IS | Iceland | | Icelandic; Icelander
IT | Italy | Kingdom of Italy 1861-1946; Italia | Italian
JE | Jersey | Bailiwick of Jersey | Jerseyman; Jerseywoman; Jersey Islander
JM | Jamaica | | Jamaican
JO | Jordan | Transjordan 1921-1949; Trans-Jordan 1921-1949; Hashemite Kingdom of Jordan; Hashemite Kingdom |
    Jordanian
JP | Japan | Nippon; Empire of Japan 1868-1947; Imperial Japan 1868-1947; ~Land of the Rising Sun | Japanese;
    Nipponese
KE | Kenya | British East Africa 1895-1920 | Kenyan; Kenian; ~Wakenya
KG | Kyrgyzstan | Kyrgyz Republic; Kirghizia; Kirgizia; Kirgizstan; Kirghizstan; Kyrgyzia; Kirghiz SSR 1936-1991;
    ~Kyrgyz | Kyrgyz; Kyrgyzstani; Kirghiz; Kirgiz; Kirghizian
KH | Cambodia | Kampuchea; Khmer Republic 1970-1975; Democratic Kampuchea 1975-1982; People's Republic of Kampuchea
    1979-1989; Kingdom of Cambodia; Khmer Rouge Cambodia 1975-1979 | Cambodian; Khmer; Kampuchean
KI | Kiribati | Gilbert Islands 1892-1979 | I-Kiribati; Kiribatian; Gilbertese; ~Kiribati
KM | Comoros | Comoro Islands; Comores; Comoro; Union of the Comoros; Islamic Federal Republic of the Comoros
    1978-2001 | Comorian; Comoran
KN | Saint Kitts and Nevis | St. Kitts; Saint Kitts; Nevis; Saint Christopher and Nevis; St. Christopher and Nevis; St
    Christopher-Nevis; Federation of Saint Kitts and Nevis; Saint Kitts Nevis; St. Christopher; St
    Kitts-Nevis-Anguilla 1967-1983; Saint Kitts-Nevis | Kittitian; Nevisian; Kittian; Kittitian and Nevisian; St Kitts
    and Nevis
KP | North Korea | N. Korea; DPRK; NKorea; D.P.R.K.; Democratic People's Republic of Korea; DPR Korea; ~Hermit Kingdom;
    Korea DPR; People's Republic of Korea; Korea North; Northern Korea; Korea Dem; ~PRK; Democratic Republic of Korea |
    North Korean
KR | South Korea | S. Korea; ROK; SKorea; R.O.K.; Republic of Korea; Korea; Korea South; Southern Korea; Korea Rep;
    Korean Republic; Corea; South Corea; RO Korea | South Korean; Korean; SKorean
KW | Kuwait | Kuweit; Koweit | Kuwaiti
KY | Cayman Islands | Caymans; ~Cayman; Grand Cayman; Cayman Island | Caymanian; ~Cayman Islander; ~Cayman
KZ | Kazakhstan | Kazakstan; Kazak; Kazakh SSR 1936-1991; Kazachstan | Kazakh; Kazakhstani; Kazak; Kazakstani
LA | Laos | ~Lao; Lao PDR; Lao People's Democratic Republic; PDR Lao; LPDR; Lao P.D.R.; Kingdom of Laos 1947-1975; Lao
    People's Democratic; Laos PDR | Laotian; Lao
LB | Lebanon | the Lebanon; Lebanese Republic | Lebanese
LC | Saint Lucia | ~Santa Lucia | Saint Lucian; St. Lucian; ~Lucian
LI | Liechtenstein | | Liechtensteiner; ~Liechtenstein; Liechtensteinian
LK | Sri Lanka | Ceylon; Serendib | Sri Lankan; Ceylonese; Lankan; Singhalese
LR | Liberia | | Liberian
LS | Lesotho | Basutoland 1868-1966 | Basotho; Mosotho; Lesothan; Sotho; Lesothian; Lesothoan; Masotho
LT | Lithuania | Lithuanian SSR 1940-1990 | Lithuanian
LU | Luxembourg | Luxemburg; ~Grand Duchy; Grand Duchy of Luxembourg | Luxembourger; Luxembourgish; Luxembourgian;
    Luxemburger; Luxembourgeois; Luxembourg; Luxembourgeoise
LV | Latvia | Latvian SSR 1940-1990 | Latvian; ~Lett; Lettish
LY | Libya | Libyan Arab Jamahiriya 1977-2011; Great Socialist People's Libyan Arab Jamahiriya 1977-2011; Libyan Arab
    Republic 1969-1977; Socialist People's Libyan Arab Jamahiriya 1977-2011; ~Jamahiriya; Tripolitania 1911-1947;
    Libyan AJ; GSPLAJ | Libyan
MA | Morocco | Marocco | Moroccan; Moroccon
MC | Monaco | | Monegasque; Monacan; Monégasque; Monacoan; Monégasques
MD | Moldova | Moldavia; Republic of Moldova; Moldavian SSR 1940-1991; ~Bessarabia | Moldovan; Moldavian
ME | Montenegro | Crna Gora | Montenegrin
MF | Saint Martin | St. Martin (French part); Saint-Martin (French part); French Saint Martin; Collectivity of Saint
    Martin; St. Martin French; Saint-Martin French; St Martin (France) | Saint Martiner; Saint-Martinois;
    Saint-Martinoise
MG | Madagascar | Malagasy Republic; ~Malagasy; Democratic Republic of Madagascar 1975-1992 | Malagasy; Madagascan;
    Madagascarian
MH | Marshall Islands | Marshalls; Republic of the Marshall Islands; RMI; ~Marshall; Marshall Island | Marshallese;
    Marshall Islander
MK | North Macedonia | Macedonia; FYROM; FYR Macedonia; F.Y.R.O.M.; Former Yugoslav Republic of Macedonia; the former
    Yugoslav Rep of Macedonia; Macedonia FYR; TFYR Macedonia; TFYROM; TFYR of Macedonia; Northern Macedonia; Macedonia
    (FYROM); Macedonia (Skopje); Republic of Macedonia; N. Macedonia; FYR of Macedonia; Former Yugoslav Macedonia;
    Yugoslav Republic of Macedonia; Republic of North Macedonia | Macedonian; North Macedonian
ML | Mali | French Sudan 1880-1960; Sudanese Republic 1958-1960; Mali Federation 1959-1960 | Malian; Malinese
MM | Myanmar | Burma; Myanmar (Burma); Burma (Myanmar); Union of Burma; Union of Myanmar; Republic of the Union of
    Myanmar; Myanmar/Burma; Birma | Burmese; Burman; Myanma; Myanmarese; Myanmar; Myanmese; Burmanese; ~Bamar
MN | Mongolia | Outer Mongolia; Mongolian People's Republic 1924-1992 | Mongolian; Mongol
MO | Macau | Macao; China P.R. Macao; China P.R. Macau; Macau SAR; Macao SAR; Macao SAR China; Macau, China; China
    Macao; China, Macao SAR; Macao Special Administrative Region of China; Macau Special Administrative Region; Macao
    S.A.R.; China: Macao SAR; Macao Special Administrative Region of the People's Republic of China | Macanese;
    Macaoan; Macau; Macau Chinese
MP | Northern Mariana Islands | Northern Marianas; CNMI; Commonwealth of the Northern Mariana Islands; ~Saipan; North
    Mariana Islands; Mariana Islands; Marianas; Mariana Islands Northern; N. Mariana Islands; Northern Mariana |
    Northern Mariana Islander; Northern Marianan; North Mariana Islander; Mariana Islander; Northern Mariana
MQ | Martinique | Martinica | Martinican; Martiniquais; Martiniquan; Martiniquaise
MR | Mauritania | Mauretania | Mauritanian
MS | Montserrat | | Montserratian
MT | Malta | | Maltese
MU | Mauritius | | Mauritian
MV | Maldives | Maldive Islands; Maldive; Maldive Republic; the Maldives Islands | Maldivian; Maldivan
MW | Malawi | Nyasaland 1907-1964 | Malawian
MX | Mexico | United Mexican States; Mejico | Mexican; ~Azteca; ~Aztec; Mexicano
MY | Malaysia | Malaya 1948-1963; Federation of Malaya 1948-1963; British Malaya 1826-1957; ~Malay; Federation of
    Malaysia | Malaysian; Malayan; Malay
MZ | Mozambique | Mocambique; Portuguese East Africa 1498-1975; People's Republic of Mozambique 1975-1990 |
    Mozambican; Mozambiquan
NA | Namibia | South West Africa 1915-1990; South-West Africa 1915-1990; German South West Africa 1884-1915; Southwest
    Africa 1915-1990 | Namibian
NC | New Caledonia | | New Caledonian; Kanak; Néo-Calédonien
NE | Niger | Republic of the Niger; Niger Republic | Nigerien; Nigerois
NF | Norfolk Island | Norfolk Islands; Territory of Norfolk Island | Norfolk Islander; Norfuk
NG | Nigeria | Fed. Rep. of Nigeria | Nigerian
NI | Nicaragua | | Nicaraguan; ~Nica; ~Pinolero
NL | Netherlands | Holland; the Netherlands; Kingdom of the Netherlands; The Low Countries; Dutch Republic 1588-1795;
    Nederlands | Dutch; Dutchman; Dutchwoman; Netherlander; Hollander; Netherlands; Dutch Netherlands
NO | Norway | Kingdom of Norway | Norwegian; ~Norse; Norseman
NP | Nepal | Nepaul; Kingdom of Nepal 1768-2008; Federal Democratic Republic of Nepal | Nepalese; Nepali; Gurkha
NR | Nauru | Pleasant Island | Nauruan
NU | Niue | Savage Island; Niue Island | Niuean; Niuan
NZ | New Zealand | N.Z.; N. Zealand; Aotearoa; New-Zealand; Aotearoa New Zealand | New Zealander; Kiwi; New Zealand;
    NZ
OM | Oman | Muscat and Oman 1820-1970; Sultanate of Muscat and Oman 1820-1970 | Omani
PA | Panama | Panamá | Panamanian; Panaman; ~Canalero
PE | Peru | | Peruvian
PF | French Polynesia | ~Tahiti; Polynesia French; Fr Polynesia; Tahiti and French Polynesia; French Oceania | French
    Polynesian; Tahitian; Polynesian
PG | Papua New Guinea | PNG; P.N.G.; Papua-New Guinea; ~Papua; Territory of Papua and New Guinea 1949-1975; Papua and
    New Guinea; Papua N. Guinea; ~New Guinea; Papua Guinea | Papua New Guinean; Papuan; New Guinean
PH | Philippines | Philippine Islands; Philipines; Philippine; Philippine Republic; Phillipines | Filipino;
    Philippine; Filipina; Pinoy; Pilipino
PK | Pakistan | West Pakistan 1947-1971; Dominion of Pakistan 1947-1956 | Pakistani; Pakistanian
PL | Poland | Polish People's Republic 1952-1989 | Polish; Pole
PM | Saint Pierre and Miquelon | ~Saint-Pierre; ~Miquelon; St. Pierre et Miquelon; Saint Pierre Miquelon |
    Saint-Pierrais; Miquelonnais; Saint Pierrais and Miquelonnais; St. Pierrais
PN | Pitcairn | Pitcairn Islands; ~Pitcairn Island; Pitcairn, Henderson, Ducie and Oeno Islands; Pitcairns | Pitcairn
    Islander; ~Pitcairn Island
PR | Puerto Rico | Porto Rico; P.R.; Commonwealth of Puerto Rico | Puerto Rican; Boricua; Porto Rican; Borinqueño;
    Puertorriqueño
PS | Palestine | State of Palestine; Palestinian Territories; Occupied Palestinian Territory; Palestinian Territory;
    Palestinian Authority; Palestinian National Authority; West Bank and Gaza; ~West Bank; ~Gaza; ~Gaza Strip;
    Palestinian Territory, Occupied; Palestine, State of; ~OPT; West Bank and Gaza Strip; Gaza and West Bank;
    ~Occupied Territories; West Bank/Gaza; Occupied Palestine; West Bank & Gaza Strip; Palestinian State; Occupied
    Palestinian Territories | Palestinian; Gazan; West Banker
PT | Portugal | | Portuguese; Lusitanian
PW | Palau | Belau; Pelew; Palau Islands; Pelew Islands; Palaos | Palauan; Belauan
PY | Paraguay | | Paraguayan; ~Guaraní; ~Guaraníes
QA | Qatar | Katar | Qatari; Qatarian
RE | Réunion | Reunion Island; La Réunion; Isle of Bourbon; Reunion Isle; Réunion Island; Ile de la Reunion |
    Réunionese; Reunionese; Réunionnais; Reunionnaise; Réunionnaise
RO | Romania | Rumania; Roumania; Socialist Republic of Romania 1965-1989 | Romanian; Rumanian; Roumanian
RS | Serbia | Yugoslavia 1918-2003; Serbia and Montenegro 2003-2006; Federal Republic of Yugoslavia 1992-2003;
    Socialist Federal Republic of Yugoslavia 1963-1992; Jugoslavia 1918-2003; FR Yugoslavia 1992-2003; SFR Yugoslavia
    1963-1992; Kingdom of Yugoslavia 1929-1945; Servia; Serbia-Montenegro 2003-2006; Serbia & Montenegro 2003-2006;
    Yugoslavia (Serbia and Montenegro) 1992-2006 | Serbian; Serb; Yugoslav; Yugoslavian; Serbian and Montenegrin;
    Jugoslav
RU | Russia | Russian Federation; USSR 1922-1991; U.S.S.R. 1922-1991; Soviet Union 1922-1991; Union of Soviet
    Socialist Republics 1922-1991; Soviet Russia 1917-1922; Russian Empire 1721-1917; Russian SFSR 1917-1991; RSFSR
    1917-1991; Russian Soviet Federative Socialist Republic 1917-1991; CCCP 1922-1991; ~Rossiya; Imperial Russia
    1721-1917 | Russian; Soviet; Russkie; Russky; Great Russian
RW | Rwanda | Ruanda; Ruanda 1922-1962; Rwandese Republic | Rwandan; Rwandese; Ruandan; Banyarwanda; Munyarwanda
SA | Saudi Arabia | KSA; Kingdom of Saudi Arabia; ~Saudi; Saudia; Saudi-Arabia; K.S.A.; Arabia Saudi; Sa'udi Arabia;
    Saoudi Arabia | Saudi; Saudi Arabian
SB | Solomon Islands | Solomons; ~Solomon; British Solomon Islands 1893-1978; ~Solomon Island | Solomon Islander;
    Solomonese; ~Solomon Island
SC | Seychelles | Seychelle Islands; Seychelle; Seychelles Islands | Seychellois; Seychelloise; Seychellian; Seselwa
SD | Sudan | Anglo-Egyptian Sudan 1899-1956; North Sudan; the Sudan; Northern Sudan; Sudan North; Soudan | Sudanese;
    North Sudanese
SE | Sweden | Kingdom of Sweden | Swedish; Swede
SG | Singapore | Republic of Singapore; ~Singapore City; Singapour; S'pore; Straits Settlements 1826-1946 |
    Singaporean; Singaporian; Singapore
SH | Saint Helena | St. Helena, Ascension and Tristan da Cunha; ~Ascension; ~Tristan da Cunha; ~Ascension Island;
    Saint Helena and Dependencies; St Helena and Ascension; Saint Helena Ascension and Tristan da Cunha | Saint
    Helenian; St. Helenian; Helenian
SI | Slovenia | Slovenian Republic | Slovenian; Slovene
SJ | Svalbard and Jan Mayen | ~Svalbard; ~Jan Mayen; ~Spitsbergen; Svalbard and Jan Mayen Islands; Svalbard Islands;
    Svalbard Jan Mayen; Svalbard and Jan Mayen Island; Spitzbergen | Svalbardian
SK | Slovakia | Slovak Republic; ~Slovak; Slovakian Republic; Republic of Slovakia; Slovak Socialist Republic
    1969-1990 | Slovak; Slovakian
SL | Sierra Leone | | Sierra Leonean; Sierra Leonian
SM | San Marino | | Sammarinese; San Marinese; Sanmarinese
SN | Senegal | | Senegalese; Senegalian
SO | Somalia | Somali Republic; Somali Democratic Republic 1969-1991; Italian Somaliland 1889-1960; British Somaliland
    1884-1960; Federal Republic of Somalia; ~Somali | Somali; Somalian
SR | Suriname | Surinam; Dutch Guiana 1667-1975; Netherlands Guiana 1667-1975; Dutch Guyana 1667-1975; Netherlands
    Guyana | Surinamese; Surinamer; Surinamer
SS | South Sudan | S. Sudan; Southern Sudan; Sudan South; Republic of South Sudan | South Sudanese; Southern Sudanese
ST | São Tomé and Príncipe | Sao Tome; S. Tome and Principe; Sao Tome & Principe; Sao Tome and Principe; Sao Tome
    Principe; Saint Thomas and Prince; São Tomé; ~Principe | São Toméan; Sao Tomean; Santomean; São Tomense; Sao
    Tomense; Sao Toman; Santomense; Sao Tomean and Principean
SV | El Salvador | ~Salvador; ~San Salvador | Salvadoran; Salvadorean; Salvadorian; El Salvadoran; ~Guanaco;
    ~Cuscatleco
SX | Sint Maarten | St. Maarten; Sint Maarten (Dutch part); Saint Maarten; St. Martin (Dutch part); Saint Martin
    (Dutch part); St Maarten (Dutch part); Dutch Sint Maarten | Sint Maartener; St. Maartener; Sint Maarten
SY | Syria | Syrian Arab Republic; Syrian AR | Syrian
SZ | Eswatini | Swaziland; Kingdom of Eswatini; Kingdom of Swaziland; Eswatini (Swaziland); Swaziland (Eswatini);
    Ngwane; ~Swazi; eSwatini | Swazi; Swazilander; Eswatinian; Emaswati; Liswati
TC | Turks and Caicos Islands | Turks & Caicos; Turks and Caicos; Turks Islands; Caicos Islands; ~TCI; Turks Caicos;
    Turks and Caicos Is; Turks and Caicos Island; Turks Caicos Islands | Turks and Caicos Islander; Turks Islander
TD | Chad | Tchad; Tschad | Chadian; Tchadian
TF | French Southern Territories | French Southern and Antarctic Lands; French Southern and Antarctic Territories;
    TAAF; French Southern Lands; ~Kerguelen; ~Crozet Islands; French Southern & Antarctic Terr; French Antarctic
    Territories; French Southern and Antarctic; ~Kerguelen Islands | French Southern Territorian
TG | Togo | Togoland 1884-1960; French Togoland 1916-1960; Togolese Republic | Togolese; Togolander; Togoan
TH | Thailand | Siam; Kingdom of Thailand; Muang Thai; ~Thai | Thai; Siamese; Thailander
TJ | Tajikistan | Tadjikistan; Tadzhikistan; ~Tajik; ~Tadjik; Tajik SSR 1929-1991; Tadzikistan; Tajikstani;
    Tadschikistan; Tadzhik | Tajik; Tajikistani; Tadjik; Tadzhik; ~Tajiki
TK | Tokelau | Tokelau Islands; Union Islands | Tokelauan
TL | East Timor | Timor-Leste; Timor Leste; Portuguese Timor 1702-1975; ~Timor; Timor East; Democratic Republic of
    East Timor; E. Timor; Eastern Timor; Timor Lorosae; Timor Lorosa'e | East Timorese; Timorese; Timor-Lestean
TM | Turkmenistan | Turkmenia; Turkmeniya; Turkmen SSR 1924-1991; ~Turkmen; Turkoman | Turkmen; Turkmenistani;
    Turkoman; Turkomen; Turkmenian
TN | Tunisia | | Tunisian; Tunesian
TO | Tonga | Friendly Islands; Kingdom of Tonga; Tonga Islands | Tongan
TR | Turkey | Türkiye; Turkiye; Republic of Türkiye; Ottoman Empire 1299-1922; Republic of Turkey; Turkish Republic;
    ~Asia Minor; Turkiye Republic | Turkish; Turk; Ottoman
TT | Trinidad and Tobago | Trinidad; Tobago; T&T; Trinidad-Tobago; Trinidad Tobago | Trinidadian; Tobagonian;
    Trinidadian and Tobagonian; Trinbagonian; ~Trini
TV | Tuvalu | Ellice Islands 1892-1978; Lagoon Islands | Tuvaluan
TW | Taiwan | Chinese Taipei; Republic of China 1949-; ROC; R.O.C.; Taiwan, China; ~Formosa; Taiwan (ROC); Taiwan,
    Province of China; Nationalist China; Taiwan (Republic of China); China (Taiwan); Taipei Chinese; Taiwan ROC;
    China ROC; Tai-wan; Republic of Taiwan; Taiwan Province; China Republic of; China Taiwan; China Nationalist;
    Separate Customs Territory of Taiwan, Penghu, Kinmen, and Matsu | Taiwanese; Formosan
TZ | Tanzania | United Republic of Tanzania; Tanganyika 1922-1964; German East Africa 1885-1919; United Republic of
    Tanganyika and Zanzibar 1964-1964; Tanzania Mainland; Tanzania UR; UR of Tanzania; ~Zanzibar 1890-1964; UR
    Tanzania; Mainland Tanzania; U.R. Tanzania | Tanzanian; Tanganyikan; Zanzibari; Tanzanean
UA | Ukraine | the Ukraine; Ukrainian SSR 1919-1991; Ukraina | Ukrainian; Ukranian; Ukrainean
UG | Uganda | | Ugandan; Ugandese; ~Baganda
UM | United States Minor Outlying Islands | U.S. Minor Outlying Islands; US Minor Outlying Islands; Minor Outlying
    Islands, U.S.; ~Wake Island; ~Midway Islands; ~Johnston Atoll; ~Baker Island; ~Howland Island; ~Jarvis Island;
    ~Kingman Reef; ~Palmyra Atoll; ~Navassa Island; ~Midway Island; US Minor Islands; ~Johnston Island; United States
    Miscellaneous Pacific Islands; ~Midway Atoll; ~Wake Atoll; Minor Outlying Islands; US Pacific Islands; United
    States Outlying Islands; U.S. Outlying Islands | US Minor Outlying Islander; American Islander
US | United States | U.S.; U.S. America; US; U.S.A.; USA; United States of America; America; the States; U.S. of A.;
    U. States; US of A; the US; United States America; United States (US); Estados Unidos; ~Uncle Sam | American; US;
    Yankee; Yank; U.S. American; US American
UY | Uruguay | Oriental Republic of Uruguay; Eastern Republic of Uruguay; Banda Oriental | Uruguayan; Uruguyan;
    ~Charrúa; ~Oriental
UZ | Uzbekistan | Uzbek SSR 1924-1991; ~Uzbek; Ouzbekistan | Uzbek; Uzbekistani; Uzbeki
VA | Vatican City | Vatican; Holy See; the Vatican; Vatican City State; Holy See (Vatican City State); State of the
    Vatican City; Vatican State; Apostolic See; Vatican City (Holy See); Vatican (Holy See) | ~Vatican; Vaticanian
VC | Saint Vincent and the Grenadines | St. Vincent; Saint Vincent; ~Grenadines; St. Vincent and Grenadines; Saint
    Vincent/Grenadines; ~SVG; St. Vincent Grenadines; Saint Vincent and Grenadines | Vincentian; Saint Vincentian;
    Vincy; Vincentian and Grenadian; St. Vincentian
VE | Venezuela | Bolivarian Republic of Venezuela | Venezuelan; Venezolan; ~Llanero
VG | British Virgin Islands | BVI; B.V.I.; Virgin Islands, British; Virgin Islands (British); Virgin Islands (UK); UK
    Virgin Islands; Virgin Islands UK; Virgin Islands British; Virgin Is British; ~Tortola | British Virgin Islander
VI | U.S. Virgin Islands | USVI; U.S.V.I.; US Virgin Islands; United States Virgin Islands; Virgin Islands; Virgin
    Islands of the United States; Virgin Islands, U.S.; Virgin Islands (U.S.); American Virgin Islands; Virgin Islands
    US; Virgin Islands American; Virgin Islands, United States; Danish West Indies 1754-1917; Virgin Is US; Virgin
    Islands USA; ~St. Croix; Virgin Island | U.S. Virgin Islander; Virgin Islander; US Virgin Islander; American
    Virgin Islander
VN | Vietnam | Viet Nam; Viet-Nam; North Vietnam 1945-1976; South Vietnam 1955-1976; Republic of Vietnam 1955-1975;
    Democratic Republic of Vietnam 1945-1976; Socialist Republic of Vietnam; S.R. Vietnam; ~SRV; Annam 1802-1948;
    Cochin China 1862-1949; Tonkin 1802-1948; Vietnam North 1945-1976; Vietnam South 1955-1976; N. Vietnam 1945-1976;
    S. Vietnam 1955-1976; Socialist Republic Vietnam; Viet-nam SR; North Viet Nam 1945-1976; South Viet Nam 1955-1976;
    Vietnam Democratic Republic of 1945-1976; Vietnam Republic of 1955-1975 | Vietnamese; ~Viet; North Vietnamese;
    South Vietnamese
VU | Vanuatu | New Hebrides 1906-1980; Anglo-French Condominium 1906-1980 | Vanuatuan; Ni-Vanuatu; New Hebridean; Ni
    Vanuatu; ~Vanuatu
WF | Wallis and Futuna | Wallis & Futuna Islands; ~Wallis; ~Futuna; Wallis and Futuna Islands; Territory of the Wallis
    and Futuna Islands; Wallis Islands; Wallis Futuna | Wallisian; Futunan; Wallis and Futuna Islander; Wallisian and
    Futunan; Wallis and Futunan
WS | Samoa | Western Samoa 1914-1997; Independent State of Samoa; Samoa (Western); W. Samoa; Samoa Western; Samoa i
    Sisifo | Samoan; Western Samoan
XK | Kosovo | Kosova; Republic of Kosovo; Kosovo (UNSCR 1244); Kosovo under UNSCR 1244; Kosovo (under UNSC res. 1244);
    ~UNMIK; Kosovo and Metohija; Kosovo under UNSC 1244/99 | Kosovar; Kosovan; ~Kosovo; Kosovo Albanian; Kosovian
YE | Yemen | Republic of Yemen; South Yemen 1967-1990; North Yemen 1918-1990; Yemen Arab Republic 1962-1990; People's
    Democratic Republic of Yemen 1967-1990; Yemen AR 1962-1990; Yemen North 1918-1990; Yemen South 1967-1990; PDRY
    1967-1990; ~Aden 1839-1967; Democratic Yemen 1967-1990; Yemen PDR 1967-1990; Yemen People's Republic 1967-1990;
    Yemen People's Republic of 1967-1990; Yemenite Republic; Yemeni Republic; YAR 1962-1990; Yemen Sanaa 1962-1990;
    Yemen Aden 1967-1990 | Yemeni; Yemenite
YT | Mayotte | | Mahoran; Mahorais; Maorais; Mahoraise
ZA | South Africa | ~RSA; R.S.A.; Union of South Africa 1910-1961; Republic of South Africa; S. Africa; S Africa;
    South African Republic; Transvaal 1852-1910; Orange Free State 1854-1902; Azania; S.Africa; Cape Colony 1795-1910;
    Suid-Afrika | South African; Afrikaner
ZM | Zambia | Northern Rhodesia 1911-1964; N. Rhodesia 1911-1964; Rhodesia Northern 1911-1964 | Zambian; Northern
    Rhodesian
ZW | Zimbabwe | Rhodesia 1895-1980; Southern Rhodesia 1898-1980; Zimbabwe-Rhodesia 1979-1980; S. Rhodesia 1898-1980;
    Rhodesia Southern 1898-1980; Zimbabwe (Rhodesia) 1979-1980 | Zimbabwean; Rhodesian; Zimbabwian
"""

REGIONS = """
US.AL | Ala.; ~AL
US.AK | ~AK
US.AZ | Ariz.; ~AZ
US.AR | Ark.; ~AR
US.CA | Calif.; Cal.; ~CA
US.CO | Colo.; ~CO
US.CT | Conn.; ~CT
US.DE | Del.; ~DE
US.DC | D.C.; DC
US.FL | Fla.; ~FL
US.GA | Ga.; ~GA
US.HI | ~HI
US.ID | ~Ida.; ~ID
US.IL | Ill.; ~IL
US.IN | Ind.; ~IN
US.IA | ~IA
US.KS | Kan.; Kans.; ~KS
US.KY | Ky.; ~KY
US.LA | La.; ~LA
US.ME | ~Me.; ~ME
US.MD | Md.; ~MD
US.MA | Mass.; ~MA
US.MI | Mich.; ~MI
US.MN | Minn.; ~MN
US.MS | Miss.; ~MS
US.MO | Mo.; ~MO
US.MT | Mont.; ~MT
US.NE | Neb.; Nebr.; ~NE
US.NV | Nev.; ~NV
US.NH | N.H.; ~NH
US.NJ | N.J.; ~NJ
US.NM | N.M.; N. Mex.; ~NM
US.NY | N.Y.; ~NY
US.NC | N.C.; N. Carolina; ~NC
US.ND | N.D.; N. Dak.; N. Dakota; ~ND
US.OH | ~OH
US.OK | Okla.; ~OK
US.OR | Ore.; ~Oreg.; ~OR
US.PA | Pa.; Penn.; ~Penna.; ~PA
US.RI | R.I.; ~RI
US.SC | S.C.; S. Carolina; ~SC
US.SD | S.D.; S. Dak.; S. Dakota; ~SD
US.TN | Tenn.; ~TN
US.TX | Tex.; ~TX
US.UT | ~UT
US.VT | Vt.; ~VT
US.VA | Va.; ~VA
US.WA | Wash.; ~WA
US.WV | W.Va.; W. Va.; W. Virginia; ~WV
US.WI | Wis.; Wisc.; ~WI
US.WY | Wyo.; ~WY
CA.01 | Alta.; ~Alb.; ~AB
CA.02 | B.C.; BC
CA.03 | Man.; ~MB
CA.04 | N.B.; ~NB
CA.05 | ~Nfld.; N.L.; ~NL
CA.07 | N.S.; ~NS
CA.08 | Ont.; ~ON
CA.09 | P.E.I.; ~PEI; ~PE
CA.10 | Que.; ~QC
CA.11 | Sask.; ~SK
CA.12 | ~Y.T.; ~YT
CA.13 | ~N.W.T.; ~NWT; ~NT
CA.14 | ~NU
AU.01 | ~A.C.T.; ~ACT
AU.02 | N.S.W.; NSW
AU.04 | ~Qld.; ~QLD
AU.06 | Tas.
AU.07 | Vic.
AU.08 | ~W.A.
"""
"""What newspapers and the post call the states and provinces for short, by GeoNames' codes; ``~`` as above."""


_MEN = ("shman", "chman", "tsman", "xman", "seman", "seyman", "woman")


def plural(word: str) -> str:
    """The plural of a word for people.

    >>> plural("Belgian"), plural("Chinese"), plural("Scotsman")
    ('Belgians', 'Chinese', 'Scotsmen')
    """
    if word.endswith(_MEN):
        return word[:-3] + "men"
    return word if word.endswith(("s", "ese", "sh", "ch")) else word + "s"


ENGLISH_NATIONS = Nations(
    table=NATIONS,
    regions=REGIONS,
    plural=plural,
    full=(
        ("&", ""),
        ("st", "saint"),
        ("ste", "saint"),
        ("rep", "republic"),
        ("repub", "republic"),
        ("dem", "democratic"),
        ("demo", "democratic"),
        ("peop", "peoples"),
        ("fed", "federated"),
        ("federal", "federated"),
        ("federative", "federated"),
        ("is", "islands"),
        ("isl", "islands"),
        ("isls", "islands"),
        ("isds", "islands"),
        ("island", "islands"),
        ("terr", "territory"),
        ("territories", "territory"),
        ("n", "north"),
        ("northern", "north"),
        ("s", "south"),
        ("southern", "south"),
        ("e", "east"),
        ("eastern", "east"),
        ("w", "west"),
        ("western", "west"),
        ("c", "central"),
        ("cent", "central"),
        ("cen", "central"),
        ("eq", "equatorial"),
        ("equat", "equatorial"),
        ("utd", "united"),
        ("un", "united"),
        ("unit", "united"),
        ("brit", "british"),
        ("br", "british"),
        ("fr", "french"),
        ("neth", "netherlands"),
        ("amer", "american"),
        ("am", "american"),
        ("pr", "peoples republic"),
        ("dr", "democratic republic"),
        ("dpr", "democratic peoples republic"),
        ("pdr", "peoples democratic republic"),
        ("ar", "arab republic"),
        ("ssr", "soviet socialist republic"),
        ("cmnwlth", "commonwealth"),
        ("nth", "north"),
        ("sth", "south"),
        ("bosn", "bosnia"),
        ("herz", "herzegovina"),
        ("hercegovina", "herzegovina"),
        ("u", "united"),
        ("usa", "us"),
        ("uk", "united kingdom"),
        ("people", "peoples"),
        ("popular", "peoples"),
        ("islander", "islands"),
        ("islanders", "islands"),
        ("sts", "states"),
        ("plur", "plurinational"),
        ("occ", "occupied"),
        ("fmr", ""),
        ("ir", "islamic republic"),
        ("tob", "tobago"),
        ("afr", "african"),
        ("vin", "vincent"),
        ("gren", "grenadines"),
        ("barb", "barbuda"),
        ("guin", "guinea"),
        ("untd", "united"),
        ("dar", "darussalam"),
        ("dep", "dependencies"),
        ("ter", "territory"),
        ("prov", "province"),
        ("em", "emirates"),
        ("emir", "emirates"),
        ("i", "islands"),
        ("rb", "republic bolivarian"),
        ("part", ""),
        ("administered", ""),
        ("country", ""),
        ("the", ""),
        ("of", ""),
        ("in", ""),
        ("and", ""),
        ("former", ""),
        ("formerly", ""),
        ("ex", ""),
    ),
    styles=(
        *(
            "united",
            "republic",
            "kingdom",
            "state",
            "states",
            "union",
            "federated",
            "federation",
            "confederation",
            "socialist",
        ),
        *("democratic", "peoples", "islamic", "arab", "commonwealth", "principality", "sultanate", "emirate", "grand"),
        *("duchy", "independent", "sovereign", "plurinational", "bolivarian", "hashemite", "cooperative", "soviet"),
        *("oriental", "empire", "dominion", "colony", "territory", "dependency", "government", "national", "rep"),
        *("nation", "realm", "islands", "sar", "special", "administrative", "region", "unitary", "bailiwick", "crown"),
        *("protectorate", "province", "collectivity", "overseas", "department", "group", "serene", "most", "people"),
    ),
    contrasts=(
        *("north", "south", "east", "west", "new", "upper", "lower", "central", "equatorial", "american", "british"),
        *("french", "dutch", "us", "greater", "minor", "outer", "inner", "great", "state"),
    ),
    divisions=(
        *("region", "oblast", "krai", "raion", "province", "governorate", "prefecture", "county", "district", "state"),
        *("department", "canton", "parish", "municipality", "territory", "republic", "voivodeship", "emirate", "area"),
    ),
    asides=("excluding", "excl", "except", "including", "incl", "without"),
    either=("or",),
    around=(
        *("the", "city", "town", "village", "municipality", "county", "district", "state", "province", "region", "of"),
        *(
            "greater",
            "downtown",
            "central",
            "metropolitan",
            "metro",
            "old",
            "inner",
            "suburban",
            "occupied",
            "northern",
        ),
        *(
            "southern",
            "eastern",
            "western",
            "northeastern",
            "northwestern",
            "southeastern",
            "southwestern",
            "northeast",
        ),
        *("northwest", "southeast", "southwest", "north", "south", "east", "west", "mid", "upper", "lower", "near"),
    ),
    apart=("korea", "congo", "china", "georgia", "ireland", "macedonia", "virgin", "samoa", "micronesia"),
    shortened=(("st", "saint"), ("ste", "sainte"), ("mt", "mount"), ("ft", "fort")),
)
"""The countries as English names them."""
