# Spanish. No native speaker has reviewed it yet.

command-ask = Haz una pregunta; la respuesta son citas exactas de artículos guardados
option-ask-question = ¿Qué quieres saber?
command-latest = Muestra el artículo guardado más reciente
option-latest-outlet = Solo de este medio
option-latest-about = Solo sobre estas palabras
command-article = Guarda y cuida los artículos de este servidor
command-article-add = Guarda un artículo: una dirección, un archivo, o nada para abrir un formulario
option-add-url = La dirección de la página
option-add-file = Un archivo .txt, .md o .html de hasta 3 MB, o .pdf o .docx de hasta 20 MB
command-article-list = Lista los artículos guardados
option-list-page = Qué página de la lista
command-article-show = Muestra los datos, los pies de foto y las versiones de un artículo
command-article-remove = Oculta un artículo; se puede recuperar durante 7 días
command-article-undo = Recupera el último artículo que se quitó
option-article = Qué artículo: escribe una parte de su título
menu-add-article = Añadir artículo

modal-add-title = Añadir un artículo
modal-add-text = Texto
modal-add-text-hint = Pega el artículo, una página con varias noticias, o direcciones, una por línea.
modal-add-files = Archivos
modal-add-files-hint = Hasta diez: .txt, .md, .html (3 MB cada uno), .pdf, .docx (20 MB cada uno).
modal-add-heading = Título
modal-add-heading-hint = Si el propio texto no lo dice.
modal-add-outlet = Medio
modal-add-outlet-hint = Quién lo publicó.
modal-add-address = Dirección
modal-add-address-hint = Dónde se puede leer.
input-text = el texto

reply-admins-only = Solo pueden hacerlo los miembros con Gestionar servidor, o con un rol de administración de este servidor.
reply-failed = Algo falló aquí. Nada quedó a medias; inténtalo de nuevo.
reply-latest-none = Ningún artículo guardado encaja.
reply-restored = “{ $title }” está de vuelta.
reply-removed = “{ $title }” se quitó. /article undo lo recupera durante 7 días.
reply-budget = Ya viste de este artículo todo lo que se puede citar a un miembro en 24 horas.
reply-withheld =
    { $count ->
        [one] Se retiene una cita: es de un artículo del que ya viste todo lo que se puede citar en 24 horas.
       *[other] Se retienen { $count } citas: son de artículos de los que ya viste todo lo que se puede citar en 24 horas.
    }
