# Spanish. No native speaker has reviewed it yet.

command-gaps = Qué se preguntó aquí y no tuvo respuesta, por temas
option-days = De cuántos días, hasta 30

gaps-title =
    { $count ->
        [one] Un tema sin respuesta
       *[other] { $count } temas sin respuesta
    }, { $days ->
        [one] en un día
       *[other] en { $days } días
    }
gaps-about = Un tema resuelto vuelve cuando se pregunta otra vez por él.
gaps-none =
    { $days ->
        [one] Nada de lo que se preguntó en el último día quedó sin respuesta.
       *[other] Nada de lo que se preguntó en los últimos { $days } días quedó sin respuesta.
    }
gaps-example = “{ $question }”
gaps-private = En privado, sobre { $words }
gaps-asked =
    { $count ->
        [one] preguntado una vez
       *[other] preguntado { $count } veces
    }
gaps-last = la última { $when }
gaps-missing = Nada de lo guardado tiene { $words }
gaps-wishes =
    { $count ->
        [one] una petición de artículos
       *[other] { $count } peticiones de artículos
    }
gaps-named = de { $members }
gaps-more =
    { $count ->
        [one] Uno más. Lo resuelto deja sitio.
       *[other] { $count } más. Lo resuelto deja sitio.
    }
gaps-done-button = Resuelto
error-gap-gone = Eso ya está resuelto, o se preguntó hace demasiado. Abre /gaps de nuevo.
