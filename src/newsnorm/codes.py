"""The codes of countries: ISO 3166-1 by pycountry, with Kosovo, and those of the sports federations."""

import importlib.util
import json
from functools import cache, lru_cache
from pathlib import Path

from .geography import Country

KOSOVO = Country("XK", "XKX", "", "Kosovo", "Republic of Kosovo")
"""The one country that ISO 3166-1 has not: the code is its user-assigned one, which GeoNames and the EU write."""

_IOC = """
AGO ANG, AIA AIA, ALB ALB, ANT ATG, DZA ALG, ASM ASA, ATG ANT, ABW ARU, BHS BAH, BHR BRN, BGD BAN, BRB BAR, BLZ BIZ,
BMU BER, BTN BHU, BWA BOT, VGB IVB, BRN BRU, BGR BUL, BFA BUR, KHM CAM, CYM CAY, CAF CAF, TCD CHA, CHL CHI, COG CGO,
CRI CRC, HRV CRO, DNK DEN, SLV ESA, GNQ GEQ, FJI FIJ, GMB GAM, DEU GER, GRC GRE, GRD GRN, GTM GUA, GIN GUI, GNB GBS,
HTI HAI, HND HON, IDN INA, IRN IRI, KWT KUW, LVA LAT, LBN LBN, LSO LES, LBY LBA, MDG MAD, MWI MAW, MYS MAS, MRT MTN,
MUS MRI, MCO MON, MNG MGL, MMR MYA, NPL NEP, NLD NED, NIC NCA, NER NIG, NGA NGR, OMN OMA, PSE PLE, PRY PAR, PHL PHI,
PRT POR, PRI PUR, KNA SKN, LCA LCA, VCT VIN, WSM SAM, SAU KSA, SYC SEY, SGP SIN, SVN SLO, SLB SOL, ZAF RSA, LKA SRI,
SDN SUD, CHE SUI, TWN TPE, TZA TAN, TGO TOG, TON TGA, TTO TTO, ARE UAE, VIR ISV, URY URU, VUT VAN, VNM VIE, ZMB ZAM,
ZWE ZIM, XKX KOS
"""
_FIFA = """
DZA ALG, ASM ASA, AGO ANG, ATG ATG, ABW ARU, BHS BAH, BGD BAN, BRB BRB, BLZ BLZ, BMU BER, BTN BHU, BWA BOT, VGB VGB,
BRN BRU, BGR BUL, BFA BFA, KHM CAM, CYM CAY, CAF CTA, TCD CHA, CHL CHI, COG CGO, COD COD, CRI CRC, HRV CRO, DNK DEN,
SLV SLV, GNQ EQG, FRO FRO, FJI FIJ, GMB GAM, DEU GER, GRC GRE, GRD GRN, GTM GUA, GIN GUI, GNB GNB, HTI HAI, HND HON,
HKG HKG, IDN IDN, IRN IRN, KWT KUW, LVA LVA, LBN LBN, LSO LES, LBY LBY, MDG MAD, MWI MWI, MYS MAS, MRT MTN, MUS MRI,
MNG MNG, MMR MYA, NPL NEP, NLD NED, NIC NCA, NER NIG, NGA NGA, OMN OMA, PSE PLE, PRY PAR, PHL PHI, PRT POR, PRI PUR,
KNA SKN, WSM SAM, SAU KSA, SYC SEY, SGP SIN, SVN SVN, SLB SOL, ZAF RSA, LKA SRI, SDN SDN, CHE SUI, TWN TPE, TZA TAN,
TGO TOG, TON TGA, TTO TRI, ARE UAE, VIR VIR, URY URU, VUT VAN, VNM VIE, VCT VIN, ZMB ZAM, ZWE ZIM, MAC MAC, PYF TAH,
XKX KVX
"""
_UNITED_KINGDOM = {"ENG", "SCO", "WAL", "NIR"}
SYSTEMS = ("iso", "ioc", "fifa")


@cache
def _countries() -> dict[str, Country]:
    """The countries by alpha-2 code."""
    found = {"XK": KOSOVO}
    for each in _records():
        name = each.get("common_name", each["name"])
        official = each.get("official_name", each["name"]).removeprefix("the ")
        found[each["alpha_2"]] = Country(each["alpha_2"], each["alpha_3"], each["numeric"], name, official)
    return found


def _records() -> list[dict[str, str]]:
    """The records of pycountry, read from its data: to import it takes forty times as long."""
    package = importlib.util.find_spec("pycountry")
    try:
        data = Path(package.origin).parent / "databases" / "iso3166-1.json"  # type: ignore[union-attr, arg-type]
        records: list[dict[str, str]] = json.loads(data.read_bytes())["3166-1"]
    except (AttributeError, TypeError, OSError, ValueError, KeyError):
        import pycountry

        records = [dict(each) for each in pycountry.countries]
    return records


@lru_cache(maxsize=1024)
def country(code: str, name: str | None = None) -> Country | None:
    """The country of an ISO 3166-1 alpha-2 code, under the short ``name`` that a language gives it."""
    found = _countries().get(code)
    if not found or name is None or name == found.name:
        return found
    return Country(found.code, found.alpha3, found.numeric, name, found.official_name)


@cache
def _codes(system: str) -> dict[str, str]:
    """The alpha-2 code for each code of a system."""
    iso = {each.alpha3: code for code, each in _countries().items()}
    if system == "iso":
        return iso | {code: code for code in _countries()}
    own = dict(pair.split()[::-1] for pair in (_IOC if system == "ioc" else _FIFA).split(","))
    differing = {code for written, code in own.items() if written != code}
    codes = {alpha3: code for alpha3, code in iso.items() if alpha3 not in differing}
    codes |= {written: iso[alpha3] for written, alpha3 in own.items() if alpha3 in iso}
    return codes | (dict.fromkeys(_UNITED_KINGDOM, "GB") if system == "fifa" else {})


def alpha2(code: str, system: str = "iso") -> str | None:
    """The alpha-2 code that a code in capitals stands for: of ISO (alpha-2 or alpha-3), the IOC or FIFA.

    >>> alpha2("DEU"), alpha2("GER"), alpha2("GER", "ioc"), alpha2("ENG", "fifa")
    ('DE', None, 'DE', 'GB')
    """
    return _codes(system).get(code)
