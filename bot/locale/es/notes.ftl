# Spanish. No native speaker has reviewed it yet.

note-partly = Solo se responde una parte de la pregunta.
note-part-closest = “{ $question }”: solo hay guardadas palabras cercanas; puede que no respondan.
note-part-none = “{ $question }”: nada de lo guardado lo responde.

note-before = Tomada junto con tu pregunta anterior: { $question }

note-scope-outlet = Se buscó solo en { $outlet }.
note-scope-time = Se buscó solo en artículos publicados { $when }.
note-scope-both = Se buscó solo en lo que { $outlet } publicó { $when }.
note-when = del { $since } al { $as_of }
note-when-on = el { $day }
note-when-since = desde el { $day }

note-nearest = El artículo guardado más cercano es “{ $title }”.
note-nearest-outlet = El artículo guardado más cercano es “{ $title }” ({ $outlet }).

note-version = versión { $version }
note-gone = página desaparecida desde el { $day }
note-same-wire = mismo texto de agencia en { $count } medios
outlet-unknown = medio no indicado
latest-not-refreshed =
    { $count ->
        [one] Una página o un feed no se pudo consultar; lo suyo se muestra como está guardado.
       *[other] { $count } páginas o feeds no se pudieron consultar; lo suyo se muestra como está guardado.
    }
