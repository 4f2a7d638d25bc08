# Spanish. No native speaker has reviewed it yet.

error-question-empty = No se preguntó nada. Pregunta con una frase o unas pocas palabras.
error-question-wordless = No contiene palabras que buscar. Pregunta con una frase o unas pocas palabras.
error-question-long = Tiene { $chars } caracteres. Dilo en { $limit } o menos; para guardar un artículo, añádelo.
error-bad-date = { $value } no es una fecha. Escríbela como 2025-04-25.
error-unexpected = Algo falló dentro de Verbatim ({ $problem }). Nada quedó a medias; pon level = "debug" en [log] para ver dónde.
error-purged = “{ $title }” se borró aquí para siempre y no se vuelve a guardar.

error-message-empty = Ese mensaje no tiene texto ni archivo que añadir. Elige uno con el texto de un artículo, su dirección o un archivo .txt, .md, .html, .pdf o .docx.
error-modal-empty = El formulario estaba vacío. Pega un texto o adjunta un archivo.
error-attachment-large = { $name } es demasiado grande. Adjunta como máximo { $limit } MB, o divídelo.
error-attachment-gone = { $name } ya no está disponible. Adjúntalo de nuevo.

error-unknown-article = Aquí no hay ningún artículo { $article }. `articles list` muestra los que hay.
error-nothing-to-undo = No se quitó nada en los últimos 7 días.
error-stored-again = Lo último que se quitó se volvió a guardar después, como artículo { $id }. Quita ese primero.
error-busy = Otro programa está usando la base de datos. Inténtalo de nuevo en un momento.
error-damaged-database = La base de datos está dañada. `verbatim check` dice dónde; `verbatim restore FILE` pone una copia en su lugar.
error-disk-full = El disco está lleno. Libera espacio e inténtalo de nuevo; no se guardó nada.
error-share-gone = Una parte de eso ya no está guardada, así que no se comparte. Pregunta de nuevo.
error-share-nowhere = Aquí no hay nadie más con quien compartirlo.
error-unknown-question = Esa respuesta es demasiado antigua para esto. Pregunta de nuevo con /ask.
error-too-many-subscriptions = Ya esperas { $limit } respuestas. Cancela una de ellas primero.

error-bad-address =
    { $reason ->
        [scheme] { $url } no es la dirección de una página web. Usa una que empiece por https:// o http://.
        [credentials] { $url } contiene un nombre de usuario o una contraseña. Quítalos.
        [port] { $url } indica un puerto que no se consulta. Usa 80, 443, 8080 u 8443.
        [long] La dirección es demasiado larga. Usa una de 2048 caracteres o menos.
       *[other] { $url } no se puede leer como dirección. Cópiala otra vez del navegador.
    }
error-private-address = { $url } lleva a una red privada, que no se consulta. Guarda la página como archivo y añádelo.
error-fetch-failed =
    { $reason ->
        [dns] No hay ningún sitio en { $url }. Revisa la dirección.
        [tls] { $url } no tiene un certificado válido. Guarda la página como archivo y añádelo.
       *[other] { $url } no responde como debe hacerlo una página web. Inténtalo más tarde, o guárdala como archivo y añádelo.
    }
error-fetch-timeout = { $url } tardó más de { $seconds } segundos. Inténtalo más tarde, o guárdala como archivo y añádelo.
error-too-many-redirects = { $url } redirige más de { $limit } veces. Ábrela en un navegador y copia la dirección en la que termina.
error-http-status = { $url } respondió { $status } en lugar de una página. Revisa la dirección.
error-page-gone = No hay ninguna página en { $url } ({ $status }). Revisa la dirección, o guarda la página desde un archivo web y añádela.
error-not-modified = { $url } sigue como en la última lectura. Lo guardado está al día.
error-blocked = { $url } respondió { $status }: rechaza a los bots. Guarda la página como archivo y añádelo.
error-robots-refused = El sitio pide a los robots que no lean { $url }. Guarda la página como archivo y adjúntalo.
error-robots-unreachable = El sitio de { $url } no dice por ahora si los robots pueden leerla. Inténtalo más tarde, o guarda la página como archivo y adjúntalo.
error-wrong-type = { $url } no es una página de texto ({ $content_type }). Indica la página misma, o guarda su texto como archivo.
error-too-large = { $url } pasa de { $limit } bytes. Guarda el texto del artículo como archivo y añádelo.
error-bad-encoding = { $url } viene empaquetada de un modo que no se puede leer ({ $encoding }). Guárdala como archivo y añádelo.

error-empty = No contiene nada. Elige un archivo o pega un texto con un artículo.
error-binary = Eso no es texto, sino una imagen, un programa o algo parecido. Guarda el artículo como .txt, .md, .html, .pdf o .docx y añádelo.
error-no-article = No se encontró ningún artículo, solo líneas cortas. Pega el texto del artículo, o indica su propia página.
error-unsupported-file = { $name } no se puede leer. Usa un archivo .txt, .md, .html, .pdf o .docx.
error-mislabelled-file = { $name } no es lo que dice su extensión, ni nada que se pueda leer. Guárdalo de nuevo como .txt, .pdf o .docx.
error-encrypted-file = { $name } está protegido con contraseña. Guarda una copia sin ella y añádela.
error-damaged-file = { $name } está dañado o incompleto. Ábrelo, guárdalo de nuevo y añádelo.
error-image-only = { $name } contiene imágenes de páginas y ningún texto. Pásalo antes por un reconocimiento de texto, o pega su texto.
error-too-many-pages = { $name } tiene { $pages } páginas y se leen como máximo { $limit }. Guarda solo las páginas del artículo y añádelas.
error-unpacks-too-large = { $name } ocuparía más de { $limit } MB al descomprimirse. Guárdalo sin imágenes, o pega su texto.
error-file-too-complex = Leer { $name } lleva demasiado tiempo. Añade solo el texto del artículo.
error-too-many-addresses = Contiene más de { $limit } direcciones. Divide la lista.
error-gate =
    { $reason ->
        [human] El sitio envió un control para robots en lugar del artículo. Guarda la página desde tu navegador como archivo y añádelo.
        [consent] El sitio envió una petición de consentimiento en lugar del artículo. Guarda la página desde tu navegador como archivo y añádelo.
        [missing] El sitio responde que no existe esa página. Revisa la dirección, o guarda la página desde un archivo web y añádela.
       *[javascript] La página la rellena un script, que aquí no se ejecuta. Guárdala desde tu navegador como archivo, o pega el texto del artículo.
    }
error-article-lost = La página ocupa { $kilobytes } KB, pero no se pudo leer ningún artículo en ella. Pega el texto del artículo.
error-file-too-large = { $name } pasa de { $limit } MB. Añade solo el texto del artículo.
error-no-address = El artículo { $id } se guardó sin dirección, así que su página no se puede volver a consultar. Añade la página por su dirección.
error-page-replaced = { $url } lleva ahora a otra noticia, en { $to }. Lo guardado queda como está; añade esa dirección para guardar la otra.
error-page-too-complex = La página tiene demasiadas partes para leerla. Guarda el texto del artículo como archivo y añádelo.

error-not-a-feed = No se encontró ningún feed en { $url }. Busca en el sitio un enlace llamado RSS o Atom y usa su dirección.
error-feed-too-complex = El feed de { $url } tiene demasiadas partes para leerlo. Busca uno más corto en el sitio.
error-feed-too-large = El feed de { $url } pasa de { $limit } MB. Busca uno más corto en el sitio.
error-too-many-feeds = { $name } contiene más de { $limit } feeds. Divídelo en listas más cortas.
error-not-opml = { $name } no contiene feeds. Exporta tus feeds como OPML e importa ese archivo.
error-unknown-feed = Aquí no hay ningún feed { $feed }. `feeds list` muestra los que hay.
error-feed-defect = El feed de { $url } tropezó con un error dentro de Verbatim. Se intentará de nuevo; el registro dice más.
