"""The words that stand around the names of places in German: a few, by which towns after a preposition are found."""

from newsnorm.language import PlaceGrammar, by_class, vocabulary

_NEVER = {"calendar": -8.0, "in person": -4.0, "after title": -4.0, "role word": -4.0}

PLACES = PlaceGrammar(
    before=by_class(
        within="in In bei Bei nahe Nahe außerhalb Außerhalb unweit Unweit",
        toward="aus Aus nach Nach von Von bis Bis über Über zwischen Zwischen",
        preposition="für gegen mit um vor ohne durch",
        article="der die das dem den des",
        joint="und sowie oder",
    ),
    after={},
    closers={},
    openers={},
    heads=by_class(organisation="Bank Universität Zeitung Verlag Verein AG GmbH SE"),
    titles=vocabulary(
        """
        Herr Frau Präsident Präsidentin Kanzler Kanzlerin Minister Ministerin Bürgermeister Bürgermeisterin
        Senator Senatorin Doktor Dr Professor Professorin Prof Kapitän König Königin Papst Bischof Trainer
        Sprecher Sprecherin
        """
    ),
    saints=vocabulary("St Sankt"),
    given_names=vocabulary(
        """
        Alexander Andrea Andreas Angela Anja Anna Anne Anton Barbara Bernd Birgit Christian Christina Claudia
        Daniel Dieter Emma Erika Eva Felix Finn Florian Frank Franz Friedrich Gabriele Georg Gerhard Hannah Hans
        Heike Heinz Helga Helmut Ingrid Jan Jens Johann Johannes Jonas Josef Julia Jürgen Karin Karl Katharina
        Katrin Klaus Lars Laura Lena Lukas Manfred Maria Marie Markus Martin Martina Matthias Max Maximilian
        Michael Monika Nicole Olaf Otto Paul Peter Petra Philipp Ralf Robert Sabine Sandra Sarah Sebastian
        Sophie Stefan Stefanie Susanne Sven Thomas Tim Tobias Ulrich Ursula Uwe Walter Werner Wolfgang
        """
    ),
    family_names=vocabulary("Berg Hagen Wolf Koch Weber Fischer Kaiser Lange Hahn Horn Steinbach Vogt"),
    ordinary=vocabulary(
        """
        Baden Berg Buch Essen Feld Form Halle Hof Land Regen Singen Wald Weiden Werder Wahl Haft Kraft Not Ruhe
        Sicht Zukunft Ordnung Betrieb Folge Frage Kürze Hand Bar Bad Gold Ried Stein Turm Tor Bruck Lage Moor
        Aue
        """
    ),
    calendar=vocabulary(
        """
        Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonnabend Sonntag Januar Jänner Februar März April
        Mai Juni Juli August September Oktober November Dezember Frühling Sommer Herbst Winter Ostern Pfingsten
        Weihnachten
        """
    ),
    starters=vocabulary(
        """
        Der Die Das Den Dem Des Ein Eine Einen Einem Einer In Im Am An Auf Aus Bei Nach Von Vor Zu Zum Zur Mit
        Für Er Sie Es Wir Ich Ihr Und Aber Doch Auch Als Wenn Weil Da Dort Hier Heute Gestern Morgen Zwei Drei
        Vier
        """
    ),
    abbreviations={},
    dotted=vocabulary(""),
    adjectives={},
    features=vocabulary(""),
    divisions=vocabulary(""),
    homes={},
    weights={
        "nation": {"": 2.0, **_NEVER},
        "demonym": {"": 2.0, **_NEVER},
        "division": {"": 0.5, "before within": 2.0, "before toward": 2.0, "ordinary": -3.0, **_NEVER},
        "town": {
            "": -3.0,
            "before within": 4.0,
            "before toward": 3.2,
            "before joint": 2.0,
            "cue elsewhere": 3.0,
            "list": 1.0,
            "size 1M": 1.5,
            "capital": 1.5,
            "size 10k": -0.5,
            "size small": -1.5,
            "other name": -1.5,
            "family name": -2.0,
            "given name": -3.0,
            "person elsewhere": -3.0,
            "ordinary": -4.0,
            "then Word": -0.5,
            **_NEVER,
        },
    },
)
"""Weighed by judgement, not by counting: German nouns have capitals, so a town wants a preposition before it."""
