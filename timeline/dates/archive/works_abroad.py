"""Words on what happened then, of the continent: *Guss 1910*, *grabado en 1799*."""

from timeline.dates.archive.steps import Form, plain
from timeline.dates.archive.words import words_of
from timeline.dates.forms import either

_GERMAN = words_of(
    """
    entworfen entwurf ausgeführt ausführung gegossen guss guß modelliert modell gedruckt
    druck abzug abguss gemalt gezeichnet gestochen radiert geprägt gefertigt hergestellt
    herstellung gebaut erbaut errichtet restauriert veröffentlicht erschienen
    ausgestellt fotografiert aufnahme aufgenommen gestiftet angekauft erwerbung
    impressum gewebt
    """
)
_FRENCH = words_of(
    """
    exposé exposée tirage fonte fondu fondue gravé gravée peint peinte dessiné dessinée
    exécuté exécutée exécution édité éditée édition imprimé imprimée conçu conçue
    conception réalisé réalisée réalisation modèle épreuve sculpté sculptée construit
    construite restauré restaurée publié publiée photographié cliché frappe frappé
    """
)
_ITALIAN = words_of(
    """
    inciso incisa dipinto dipinta fusione fuso fusa modello stampa stampato stampata
    eseguito eseguita esecuzione ideato ideata progetto progettato realizzato realizzata
    realizzazione costruito costruita restaurato restaurata pubblicato esposto esposta
    scolpito scolpita disegnato disegnata
    """
)
_IBERIAN = words_of(
    """
    grabado grabada pintado pintada impreso impresa fundido fundida fundición realizado
    realizada modelo dibujado dibujada diseñado diseñada diseño construido construida
    restaurado restaurada publicado publicada expuesto expuesta esculpido acuñado tirada
    impressão impresso gravado desenhado desenho
    """
)
_NORTHERN = words_of(
    """
    ontwerp ontworpen uitvoering uitgevoerd druk afdruk gedrukt vervaardigd gegoten
    geschilderd getekend gebouwd uitgegeven
    tryckt tryck målad utförd tecknad byggd gjuten
    trykt malet tegnet bygget støbt udført
    """
)
_LATIN = words_of(
    "impressum impressus excusum excusus excudit excudebat pinxit fecit sculpsit delin."
)

WORKS_OF_THE_CONTINENT = _GERMAN | _FRENCH | _ITALIAN | _IBERIAN | _NORTHERN | _LATIN
_WORK = rf"(?:{either(WORKS_OF_THE_CONTINENT)})"
_IN = r"(?:\s(?:en|in|im|le|el|il|am|nel|de|del|du|von|vom|van|anno))?"
_AN_EDITION = r"(?:tirage|tirada|druk|édition)\s(?:de\s|van\s)?\d*[05]0$"
"""As many copies."""

WORKS_ABROAD: tuple[Form, ...] = (
    Form(
        "work-abroad",
        rf"(?!{_AN_EDITION}){_WORK}{_IN}[:,]?\s(?P<of>.+)",
        plain,
        (("grabado en 1799", "1799"), ("Guss 1910", "1910")),
    ),
    Form(
        "work-abroad-behind",
        rf"(?P<of>[^()]*\d[^(),;]*?)(?:[,;]\s|\s|\s\(){_WORK}\)?",
        plain,
        (("1632 (druk)", "1632"),),
    ),
)
