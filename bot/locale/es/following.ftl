# Spanish. No native speaker has reviewed it yet.

command-feed = Sigue feeds: lo que publiquen desde ahora se guarda
command-feed-add = Sigue el feed de una dirección, o aquel al que lleva una página
command-feed-list = Lista los feeds que se siguen y qué les pasa
command-feed-pause = Deja de consultar un feed por un tiempo, o reanuda uno en pausa
command-feed-remove = Deja de seguir un feed; sus artículos se quedan
command-feed-preview = Muestra qué se tomaría de las entradas más nuevas de un feed y por qué; no guarda nada
command-feed-filter = Elige qué se toma de un feed desde ahora; sin opciones, muestra lo elegido
command-feed-post = Elige dónde se publican los artículos nuevos de un feed; sin opciones, muestra dónde
command-feed-import = Sigue los feeds de un archivo OPML
command-feed-export = Obtén los feeds que se siguen como archivo OPML
option-feed = Qué feed: escribe una parte de su título
option-feed-url = La dirección de un feed, o de una página de su sitio
option-feed-channel = Dónde publicar los artículos nuevos: un canal, un hilo o un foro
option-feed-role = A quién mencionar con cada artículo nuevo
option-feed-tags = En un foro: etiquetas por nombre, separadas por comas
option-feed-stop = No publicar más artículos nuevos de este feed
option-feed-only = Solo con una palabra o frase, author:NAME o category:NAME; varias con comas
option-feed-not = No con una palabra o frase, author:NAME o category:NAME; varias con comas
option-feed-clear = Tomarlo todo otra vez
option-feed-file = El archivo OPML
option-feed-page = Qué página de la lista

feed-added = ### Siguiendo { $name }
    { $url }
    { $count ->
        [0] Todavía no lista nada.
        [one] Se recuerda su única entrada.
       *[other] Se recuerdan sus { $count } entradas.
    } No se guarda ni se publica nada hasta que aparezca algo nuevo.
feed-known = ### { $name } ya se sigue
    { $url }
feed-id = Feed { $id }
feed-other = El sitio tiene otro feed: { $name } ({ $url })
feed-paused = “{ $name }” no se consulta hasta que lo reanudes con /feed pause.
feed-resumed = “{ $name }” se consulta otra vez desde ahora.
feed-removed = “{ $name }” ya no se sigue; sus artículos se quedan. Su dirección era { $url }
feed-export-name = feeds.opml
feed-filter = Qué se toma de “{ $name }”:

feed-list-empty = No se sigue ningún feed. Añade uno con /feed add.
feed-list = { $total ->
        [one] Un feed
       *[other] { $total } feeds
    } · página { $page }
feed-entry = { $id } · **{ $name }** · { $state }
feed-read = leído { $when }
feed-unread = aún sin leer
feed-due = siguiente { $when }
feed-failing = Falla desde { $since }: { $reason }
feed-posts = Los artículos nuevos se publican en { $channel }.
feed-posts-for = Los artículos nuevos se publican en { $channel } y mencionan a { $role }.
feed-posts-tagged = Con las etiquetas { $tags }.
feed-posts-nowhere = Los artículos nuevos no se publican en ningún sitio.
feed-posts-stopped = Ya no se publica en { $channel }: { $reason }
feed-role-silent = No se avisa a { $role }: permite en su configuración que todos lo mencionen, o permite al bot mencionar todos los roles.
feed-stopped-gone = El canal ya no existe.
feed-stopped-forbidden = El bot no puede publicar allí.
feed-stopped-closed = El hilo está cerrado.
feed-stopped-tags = El foro exige una etiqueta.

feed-preview = ### { $name }
    Qué se tomaría de sus entradas más nuevas:
feed-preview-entry = { $taken } · **{ $title }** · { $reason }

feed-more = { $count ->
        [one] Hay un artículo más de “{ $name }” guardado.
       *[other] Hay { $count } artículos más de “{ $name }” guardados.
    } /article list los muestra.
feed-notice-failing = { $count ->
        [one] El feed “{ $name }” falla desde hace un día.
       *[other] El feed “{ $name }” falla desde hace { $count } días.
    } { $reason }
    Se vuelve a consultar, cada vez más tarde. /feed list muestra todos los feeds; este es el número { $id }.
feed-notice-gone = El feed “{ $name }” desapareció para siempre: su sitio responde 410. Ya no se consulta.
    Sus artículos se quedan. /feed pause feed:{ $id } lo vuelve a consultar, /feed remove feed:{ $id } lo termina.
feed-notice-stopped = Los artículos nuevos de “{ $name }” ya no se publican en { $channel }. { $reason }
    Se guardan igualmente. /feed post feed:{ $id } elige un canal.

error-feed-channel-kind = Los artículos nuevos se pueden publicar en un canal de texto, un hilo o un foro.
error-feed-channel-forbidden = El bot no puede publicar en { $channel }. Permítele ver el canal y enviar mensajes allí.
error-feed-tags-unknown = { $channel } no tiene la etiqueta { $tag }. Tiene: { $known }
error-feed-tags-none = { $channel } no tiene etiquetas.
error-feed-tags-required = { $channel } exige una etiqueta en cada publicación. Tiene: { $known }
error-feed-tags-nowhere = Las etiquetas van con un foro.
error-feed-role-everyone = Indica un rol que los miembros elijan o reciban; nunca se menciona a todos.
error-feed-post-stop = O detener, o indicar un canal.
error-feed-post-where = Indica también un canal.
error-feeds-many = Un servidor sigue como máximo { $limit } feeds; así serían { $count }.

feeds-imported = { $count ->
        [one] Se sigue un feed desde ahora
       *[other] Se siguen { $count } feeds desde ahora
    }; { $known } ya se seguían. La primera consulta solo recuerda lo que listan.
feeds-opml-title = Feeds de Verbatim
feeds-state-active = activo
feeds-state-paused = en pausa
feeds-state-gone = desaparecido
feeds-state-failing = falla desde { $since }
feeds-taken-yes = sí
feeds-taken-no = no
feeds-entry-nameless = (sin título)
feeds-kind-word = palabra
feeds-kind-author = autor
feeds-kind-category = categoría
feeds-why-unfiltered = No se filtra nada.
feeds-why-included = Tiene lo pedido ({ $kind }): “{ $term }”.
feeds-why-excluded = Tiene lo excluido ({ $kind }): “{ $term }”.
feeds-why-missing = Le falta lo pedido ({ $kind }): { $term }.
feeds-why-seen = (ya visto)
feeds-filter-none = Se toma todo.
feeds-filter-include = Solo con ({ $kind }): { $terms }
feeds-filter-exclude = No con ({ $kind }): { $terms }
feeds-preview-empty = El feed no tiene entradas.
