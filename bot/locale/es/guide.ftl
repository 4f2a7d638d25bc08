# Spanish. No native speaker has reviewed it yet.

command-help = Qué hace este bot, qué no hace nunca y cómo preguntar
command-sources = Los medios y feeds de los que salen aquí las respuestas
option-latest-refresh = Consulta antes las páginas más nuevas y los feeds pendientes (administración)

guide-title = Respuestas con las palabras que se publicaron
guide-does = Respondo preguntas con citas exactas de los artículos guardados en este servidor, cada una con su medio, su fecha y un enlace a las palabras. Cuando nada de lo guardado responde, lo digo y nombro las palabras que faltan.
guide-never = Nunca reformulo, resumo ni invento una respuesta, nunca atribuyo una cita a otro medio y nunca muestro a un servidor los artículos de otro. Las preguntas y los artículos no se envían a ningún sitio más que a Discord y a los sitios de las propias páginas.
guide-asking = Cómo preguntar
guide-how = Usa `/ask`, o mencióname con una pregunta. Nombra a una persona, un lugar o una cosa; con `outlet` o `since` preguntas solo a esos artículos.
guide-example-ask = Por ejemplo: `/ask` “{ $title }”
guide-example-outlet = O: `/latest` con el medio { $outlet }
guide-commands = Comandos
guide-admins = Para ti, que administras

sources-stored =
    { $articles ->
        [one] Un artículo
       *[other] { $articles } artículos
    }, { $outlets ->
        [one] un medio
       *[other] { $outlets } medios
    }
sources-articles =
    { $count ->
        [one] un artículo
       *[other] { $count } artículos
    }
sources-newest = el más nuevo { $date }
sources-feeds =
    { $count ->
        [one] Se sigue un feed
       *[other] Se siguen { $count } feeds
    }
sources-feed-unknown = un feed sin nombre

latest-by-published = El más nuevo por su fecha de publicación.
latest-by-added = El más nuevo por su llegada aquí: no se conoce su fecha de publicación.
