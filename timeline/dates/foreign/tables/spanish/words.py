"""The words of Spanish: names, numerals, units, parts of the day."""

# ruff: noqa: E501 - a row of a table stays on one line
from timeline.dates.foreign.language import Words
from timeline.dates.foreign.notation import counted, listed

_TENS = dict(
    zip(
        [
            "treinta",
            "cuarenta",
            "cincuenta",
            "sesenta",
            "setenta",
            "ochenta",
            "noventa",
        ],
        range(30, 100, 10),
        strict=True,
    )
)
_ONES = {
    "un": 1, "una": 1, "uno": 1, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5,
    "seis": 6, "siete": 7, "ocho": 8, "nueve": 9,
}  # fmt: skip

FORMS: dict[str, Words] = {
    "month": {},
    "weekday": {"miercoles": "wednesday", "sabado": "saturday"},
    "one": listed(
        {
            "week": "semana",
            "month": "mes",
            "year": "año",
            "quarter": "trimestre",
            "decade": "década",
            "century": "siglo",
        }
    ),
    "many": listed(
        {
            "days": "días",
            "weeks": "semanas",
            "months": "meses",
            "years": "años",
            "decades": "décadas",
        }
    ),
    "share": listed(
        {
            "week": "semana",
            "weekend": "fin_de_semana",
            "half": "mitad quincena",
            "quarter": "cuarto",
        }
    ),
    "dozen": listed(
        {
            "10": "decena",
            "12": "docena",
            "15": "quincena",
            "20": "veintena",
            "30": "treintena",
            "100": "centenar",
        }
    ),
    "dayword": counted(
        "uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince"
        " dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés"
        " veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve treinta"
        " treinta_y_uno"
    )
    | {"primero": "1"},
    "unit": listed(
        {
            "day": "jornada",
            "quarter": "trimestre trimestres",
            "decade": "década décadas",
            "century": "siglo siglos",
        }
    ),
    "n": counted(
        "un/una/uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece"
        " catorce quince dieciséis diecisiete dieciocho diecinueve veinte"
        " veintiún/veintiuna/veintiuno veintidós veintitrés veinticuatro veinticinco"
        " veintiséis veintisiete veintiocho veintinueve"
    )
    | {tens: str(number) for tens, number in _TENS.items()}
    | {
        f"{tens} y {one}": str(number + one_of)
        for tens, number in _TENS.items()
        for one, one_of in _ONES.items()
    }
    | listed(
        {
            "100": "cien",
            "150": "ciento_cincuenta",
            "200": "doscientos doscientas",
            "300": "trescientos trescientas",
            "500": "quinientos quinientas",
            "a couple of": "un_par_de",
            "a few": "unos unas pocos pocas unos_pocos unas_pocas",
            "several": "varios varias algunos algunas",
            "half a": "medio media",
        }
    ),
    "nth": counted(
        "primer/primero/primera segundo/segunda tercer/tercero/tercera cuarto/cuarta"
    )
    | {"último": "last", "última": "last"},
    "step": listed(
        {
            "last": "pasado pasada último última próximo_pasado próxima_pasada",
            "this": "este esta presente",
            "next": "próximo próxima entrante",
        }
    ),
    "past": listed(
        {
            "past": "últimos últimas pasados pasadas",
            "next": "próximos próximas",
        }
    ),
    "season": {
        "primavera": "spring",
        "verano": "summer",
        "otoño": "autumn",
        "invierno": "winter",
    },
    "part": listed(
        {
            "beginning": "principios comienzos inicios principio primeros",
            "middle": "mediados",
            "end": "finales fines fin final",
        }
    ),
    "beside": {"ayer": "yesterday", "hoy": "today", "mañana": "tomorrow"},
    "beyond": listed(
        {
            "the day before yesterday": "anteayer antier",
            "the night before last": "anteanoche antenoche",
            "the day after tomorrow": "pasado_mañana",
            "last night": "anoche",
        }
    ),
    "clockunit": listed(
        {
            "seconds": "segundo segundos",
            "minutes": "minuto minutos",
            "hours": "hora horas",
        }
    ),
    "elapsed": listed(
        {"half an hour": "media_hora", "a quarter of an hour": "cuarto_de_hora"}
    ),
    "dayhours": listed(
        {"1": "24 veinticuatro", "2": "48 cuarenta_y_ocho", "3": "72 setenta_y_dos"}
    ),
    "hour": counted("una dos tres cuatro cinco seis siete ocho nueve diez once doce"),
    "minutes": listed(
        {
            "30": "y_media",
            "15": "y_cuarto",
            "5": "y_cinco",
            "10": "y_diez",
            "20": "y_veinte",
            "25": "y_veinticinco",
            "-15": "menos_cuarto",
            "-5": "menos_cinco",
            "-10": "menos_diez",
            "-20": "menos_veinte",
            "-25": "menos_veinticinco",
        }
    ),
    "turn": listed(
        {
            "midnight": "filo_de_la_medianoche",
            "morning": "amanecer alba primera_hora media_mañana",
            "afternoon": "media_tarde",
            "evening": "atardecer anochecer caer_la_tarde caída_de_la_tarde",
            "night": "caer_la_noche caída_de_la_noche",
        }
    ),
    "meridian": listed({"morning": "a._m a.m am", "afternoon": "p._m p.m pm"}),
    "noon": {"mediodía": "midday", "medianoche": "midnight"},
    "daypart": listed(
        {
            "morning": "mañana madrugada amanecer",
            "afternoon": "tarde mediodía",
            "night": "noche",
        }
    ),
    "decadeword": listed(
        {
            "20": "veinte",
            "30": "treinta",
            "40": "cuarenta",
            "50": "cincuenta",
            "60": "sesenta",
            "70": "setenta",
            "80": "ochenta",
            "90": "noventa",
        }
    ),
    "holiday": listed(
        {
            "christmas": "navidad navidades",
            "christmas eve": "nochebuena",
            "new year's eve": "nochevieja",
            "new year's day": "año_nuevo",
            "good friday": "viernes_santo",
            "halloween": "halloween",
            "epiphany": "día_de_reyes noche_de_reyes",
            "all saints' day": "todos_los_santos",
            "shrove tuesday": "martes_de_carnaval",
            "ash wednesday": "miércoles_de_ceniza",
            "palm sunday": "domingo_de_ramos",
            "holy monday": "lunes_santo",
            "holy tuesday": "martes_santo",
            "holy wednesday": "miércoles_santo",
            "maundy thursday": "jueves_santo",
            "holy saturday": "sábado_santo sábado_de_gloria",
            "easter monday": "lunes_de_pascua",
            "pentecost": "pentecostés",
            "corpus christi": "corpus_christi",
            "easter sunday": "domingo_de_resurrección domingo_de_pascua",
        }
    ),
    "feast": listed(
        {
            "14 february": "día_de_san_valentín",
            "8 march": "día_de_la_mujer",
            "19 march": "día_de_san_josé",
            "23 april": "día_de_san_jorge",
            "1 may": "día_del_trabajo día_del_trabajador día_de_los_trabajadores",
            "23 june": "noche_de_san_juan",
            "24 june": "día_de_san_juan",
            "25 july": "día_de_santiago",
            "12 october": "día_del_pilar día_de_la_hispanidad",
            "2 november": "día_de_muertos día_de_los_muertos día_de_difuntos día_de_los_difuntos",
            "8 december": "inmaculada",
            "28 december": "día_de_los_inocentes día_de_los_santos_inocentes",
        }
    ),
    "now": listed(
        {
            "now": "ahora actualmente",
            "recently": "recientemente",
            "the future": "en_el_futuro",
        }
    ),
}
