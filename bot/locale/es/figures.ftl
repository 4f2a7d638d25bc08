# Spanish. No native speaker has reviewed it yet.

command-stats = Qué se preguntó aquí, cómo se respondió y qué se citó y añadió

figures-title =
    { $days ->
        [one] El último día
       *[other] Los últimos { $days } días
    }
figures-empty =
    { $days ->
        [one] No se preguntó ni añadió nada en el último día.
       *[other] No se preguntó ni añadió nada en los últimos { $days } días.
    }
figures-asked =
    { $count ->
        [0] Ninguna pregunta
        [one] Una pregunta
       *[other] { $count } preguntas
    }
figures-answer = 🟩 { $count } con respuesta ({ $share })
figures-closest = 🟨 { $count } con las palabras más cercanas ({ $share })
figures-none = ⬜ { $count } sin nada ({ $share })
figures-helpful =
    { $voted ->
        [one] Un voto: { $count ->
            [one] útil
           *[other] no útil
        }
       *[other] Útil según { $count } de { $voted } votos ({ $share })
    }
figures-added =
    🟦 { $count ->
        [0] No se añadió ningún artículo
        [one] Se añadió un artículo
       *[other] Se añadieron { $count } artículos
    }
figures-outlets = Medios más citados
figures-articles = Artículos más citados
figures-quotes =
    { $count ->
        [one] una cita
       *[other] { $count } citas
    }
figures-daily = Día a día
figures-day-asked =
    { $count ->
        [one] una pregunta
       *[other] { $count } preguntas
    } (🟩 { $answer } 🟨 { $closest } ⬜ { $none })
figures-day-added = 🟦 { $count } añadidos
figures-described = Barras de los días del { $first } al { $last }: arriba, las preguntas según cómo se respondieron, la mayoría ({ $count }) el { $day }; abajo, los artículos añadidos. Los números están en el texto.
