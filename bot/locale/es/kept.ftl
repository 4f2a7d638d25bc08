# Spanish. No native speaker has reviewed it yet.

command-article-history = Lista las versiones de un artículo y qué cambió de cada una a la siguiente
command-article-refresh = Vuelve a consultar la página de un artículo guardado, o todas
command-article-export = Obtén un artículo, o todos, como archivos de líneas JSON
command-article-purge = Borra un artículo para siempre: no se puede recuperar ni volver a guardar
option-refresh-all = Todas las páginas, lo que puede llevar minutos
option-export-article = Qué artículo; todos si no eliges ninguno
option-show-version = Qué versión; la actual si no indicas ninguna

kept-captions =
    { $count ->
        [one] Pie de foto
       *[other] { $count } pies de foto
    }
kept-version-first = Versión { $number } de { $total }, guardada { $day }: la primera
kept-version =
    { $count ->
        [0] Versión { $number } de { $total }, guardada { $day }: no cambió ninguna frase
        [one] Versión { $number } de { $total }, guardada { $day }: cambió una frase
       *[other] Versión { $number } de { $total }, guardada { $day }: cambiaron { $count } frases
    }
kept-version-button = Versión { $number }

kept-progress = { $done } de { $total } hechas …
kept-updated = { $count } con cambios
kept-unchanged = { $count } sin cambios
kept-gone = { $count } desaparecidas, texto conservado
kept-failed = { $count } sin consultar
kept-refresh-none = Ningún artículo guardado tiene dirección, así que no hay nada que consultar.
kept-refresh-left =
    { $count ->
        [one] No dio tiempo a una página. Ejecútalo de nuevo para continuar.
       *[other] No dio tiempo a { $count } páginas. Ejecútalo de nuevo para continuar.
    }
error-refresh-nothing = Elige un artículo, o activa `all` para consultar todas las páginas.

kept-exported =
    { $count ->
        [one] Un artículo.
       *[other] { $count } artículos.
    }
kept-export-part = Parte { $part }: { $count } artículos.
kept-export-empty = Todavía no hay artículos guardados, así que no hay nada que exportar.
kept-export-late = Discord no admite más archivos en la respuesta a un comando. La parte { $part } es la última aquí; `verbatim articles export` en la terminal lo escribe todo.
kept-export-large = Omitidos, porque uno solo es mayor de lo que Discord admite: artículo { $ids }.
error-export-large = El artículo { $article } solo ya es mayor de lo que Discord admite. `verbatim articles export` en la terminal lo escribe.

kept-purge = ¿Borrar este artículo para siempre? Se van todas sus versiones y no se puede volver a guardar. `/article remove` lo oculta y se puede deshacer.
kept-purge-button = Borrar para siempre
kept-purged = “{ $title }” se borró para siempre.
