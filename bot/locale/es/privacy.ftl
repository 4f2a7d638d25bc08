# Spanish. No native speaker has reviewed it yet.

command-privacy = Qué se guarda de ti y de este servidor y cuánto tiempo; míralo o bórralo

privacy-title = Qué guardo
privacy-questions =
    Las preguntas y qué palabras las respondieron, durante { $days ->
        [one] un día
       *[other] { $days } días
    }, sin quién preguntó. Quienes administran ven las preguntas sin respuesta; de las hechas en privado, solo el tema.
privacy-votes =
    Si una respuesta te pareció útil, mientras dure la pregunta ({ $days ->
        [one] un día
       *[other] { $days } días
    }), con un código en lugar de tu nombre.
privacy-asked =
    Que preguntaste en un servidor, para poder responder a tus mensajes directos: tu número en Discord, hasta { $days ->
        [one] un día
       *[other] { $days } días
    } después de tu última pregunta.
privacy-coverage =
    Peticiones de artículos, durante { $days ->
        [one] un día
       *[other] { $days } días
    }; tu número solo si aceptaste que se te nombrara.
privacy-subscriptions = De qué quieres que se te avise, con tu número, hasta que se te avise o lo canceles.
privacy-quoted =
    Cuánto se te mostró de cada artículo, durante { $hours ->
        [one] una hora
       *[other] { $hours } horas
    }, con un código en lugar de tu nombre.
privacy-memory =
    Solo en memoria: tu última pregunta en cada canal, durante { $minutes ->
        [one] un minuto
       *[other] { $minutes } minutos
    }, cuándo preguntaste en { $hour ->
        [one] el último minuto
       *[other] los últimos { $hour } minutos
    }, y una pregunta directa hasta que elijas el servidor que la responde.
privacy-audit =
    Quién cambió qué al administrar, durante { $days ->
        [one] un día
       *[other] { $days } días
    }, con su número.
privacy-articles =
    Los artículos, feeds y ajustes de un servidor, hasta que quienes lo administran los borren; un artículo quitado se puede recuperar durante { $days ->
        [one] un día
       *[other] { $days } días
    }, y después se borra.
privacy-left =
    Todo lo de un servidor se borra { $days ->
        [one] un día
       *[other] { $days } días
    } después de que me expulsen de él.
privacy-nothing-leaves = Las preguntas y los artículos no se envían a ningún sitio más que a Discord y a los sitios de las propias páginas. Las copias que haga de toda la base de datos quien administra el bot, las debe borrar esa persona.
privacy-export-button = Exportar lo mío
privacy-delete-button = Borrar lo mío
privacy-library-button = Borrar la biblioteca de este servidor
privacy-confirm-button = Borrar para siempre
privacy-exported = Esto es lo que se guarda de ti, de todos los servidores.
privacy-nothing = No se guarda nada de ti.
privacy-delete-ask =
    ¿Borrar lo que se guarda de ti, en todos los servidores? Se van los votos, las peticiones con tu nombre, lo que esperas y que preguntaste. Lo que hiciste al administrar se queda, como hecho por alguien que administraba; cuánto viste de cada artículo sigue contando { $hours ->
        [one] una hora
       *[other] { $hours } horas
    }, con un código.
privacy-deleted = Borrado, en todos los servidores.
privacy-library-ask = Los artículos, feeds, ajustes, preguntas y todo lo demás que se guarda de este servidor se borran enseguida. Nada los recupera. `/article export` te da antes los artículos.
privacy-library-erased = Borrado. De este servidor solo queda que lo hiciste tú, y consta en `/audit`.
modal-erase-title = Borrar la biblioteca de este servidor
modal-erase-name = El nombre del servidor
error-library-erased = Todo lo que se guardaba aquí se borró mientras tanto, así que no se añadió nada.
error-wrong-name = Ese no es el nombre de este servidor, así que no se borró nada.
audit-erased = borró todo lo guardado
audit-former = alguien que administraba
