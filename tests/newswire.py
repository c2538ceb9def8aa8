"""Stories written by chance from sentences of our own: the same seed gives the same stories, in any number."""

import datetime
import random
from collections.abc import Iterator

TOWNS = (
    "Oslo", "Lima", "Nairobi", "Hanoi, Vietnam", "Bergen, Norway", "Quito", "Springfield, Ill.", "Leeds, England",
    "Kharkiv, Ukraine", "Osaka", "Accra, Ghana", "Porto Alegre, Brazil", "Tbilisi", "Marseille", "Duluth, Minn.",
)  # fmt: skip
NATIONS = ("Norwegian", "Peruvian", "Kenyan", "South Korean", "Ukrainian", "Brazilian", "Ghanaian", "French", "Turkish")
COUNTRIES = (
    "Norway",
    "Peru",
    "Kenya",
    "South Korea",
    "Ukraine",
    "Brazil",
    "Ghana",
    "France",
    "Turkey",
    "the Philippines",
)
DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
SPANS = ("last week", "three days ago", "next month", "in March", "earlier this year", "over the weekend", "in 2019",
         "on Oct. 14", "at the end of June", "a decade ago", "two years later", "tomorrow morning")  # fmt: skip
SURNAMES = ("Halvorsen", "Quispe", "Otieno", "Tran", "Larsen", "Mensah", "Duarte", "Beridze", "Okafor", "Whitfield")
GIVEN = ("Ingrid", "Rosa", "Daniel", "Linh", "Tomas", "Ama", "Paulo", "Nino", "Grace", "Harold")
THINGS = ("ferry", "harbour bridge", "rail tunnel", "power plant", "school roof", "flood wall", "grain terminal")
AGENCIES = ("AP", "Reuters", "AFP")

SENTENCES = (
    "Officials in {town} said {day} that work on the {thing} would stop until inspectors had seen every joint.",
    "The {nation} transport minister, {given} {surname}, promised an answer {span}.",
    "Nobody was hurt, but {number} people had to spend the night in a sports hall near {town}.",
    "“We asked for money {span} and were told to wait,” said {surname}, who has run the yard since 1998.",
    "Engineers from {country} and {country} flew in {day} with pumps that {town} had borrowed before.",
    "A second crack was found {span}, a spokeswoman for the ministry said by telephone.",
    "The {thing} cost {number} million dollars and was to have opened {span}.",
    "In {country}, where a similar {thing} failed in 2011, a judge has ordered the drawings kept.",
    "{surname} said the council would meet again at 9 a.m. {day}.",
    "Ships bound for {town} were sent to anchor off {country} for most of {day}.",
    "The price of diesel in {country} has risen by {number} percent since the spring.",
    "Fishermen along the coast said they had warned of the danger for {number} years.",
    "Lawmakers in {town} are to vote {span} on whether the state should pay.",
    "It was the third accident of its kind in {country} this year, and the first since May 2021.",
    "Insurers put the damage at {number} million dollars, a figure that {nation} officials called early.",
    "By {day} evening the road between {town} and the border was open to lorries again.",
)
HEADLINES = (
    "{nation} {thing} shut after crack is found",
    "Town counts cost as {thing} fails",
    "Minister promises answer on {thing} {span}",
)
CAPTIONS = (
    "Workers stand beside the {thing} in {town}, on {day}. (Photo: {given} {surname}/{agency})",
    "FILE - The {thing} is seen near {town}, in 2018. ({agency} Photo/{given} {surname})",
)


SLOTS = {
    "{town}": TOWNS,
    "{nation}": NATIONS,
    "{country}": COUNTRIES,
    "{day}": DAYS,
    "{span}": SPANS,
    "{given}": GIVEN,
    "{surname}": SURNAMES,
    "{thing}": THINGS,
    "{agency}": AGENCIES,
    "{number}": [str(number) for number in range(2, 400)],
}


def story(chance: random.Random) -> str:
    """A story of some 2,000 characters: a headline, a byline, a dateline, a body and now and then a caption."""

    def fill(sentence: str) -> str:
        for slot, words in SLOTS.items():
            while slot in sentence:
                sentence = sentence.replace(slot, chance.choice(words), 1)
        return sentence

    parts = [fill(chance.choice(HEADLINES)), fill("By {given} {surname}")]
    if chance.random() < 0.4:
        parts.append(fill(chance.choice(CAPTIONS)))
    town, _, region = chance.choice(TOWNS).partition(", ")
    place = town.upper() + (f", {region}" if region else "")
    paragraphs = [
        " ".join(fill(chance.choice(SENTENCES)) for _ in range(chance.randint(1, 3)))
        for _ in range(chance.randint(5, 14))
    ]
    paragraphs[0] = f"{place} ({chance.choice(AGENCIES)}) — {paragraphs[0]}"
    return "\n\n".join([*parts, *paragraphs])


def newswire(number: int, seed: int = 0) -> Iterator[dict[str, object]]:
    """``number`` rows of an identifier, a text and a day of publication."""
    chance = random.Random(seed)  # noqa: S311 - stories, not secrets
    for row in range(number):
        day = datetime.date(2024, 1, 1) + datetime.timedelta(days=chance.randrange(366))
        yield {"id": row, "text": story(chance), "published": day}
