# Spanish. No native speaker has reviewed it yet.

error-setting-value =
    “{ $value }” no encaja, así que no se cambió nada. { $name ->
        [quote_chars] Una cita puede tener de 100 a 300 caracteres.
        [quota] Un miembro puede hacer de 1 a 1000 preguntas por hora.
        [budget] De un artículo se pueden mostrar a un miembro de 300 a 1500 caracteres al día.
        [time_zone] Indica una zona horaria como Europe/Vienna, o déjalo vacío.
        [own_outlets] Indica como máximo 25 medios, uno por línea.
        [blocked_outlets] Indica como máximo 25 medios, uno por línea.
       *[other] Abre /settings de nuevo y elige entre lo que ofrece.
    }
error-outlet-blocked = “{ $title }” es de un medio que este servidor bloquea, y no se guarda.
error-quota-spent =
    Ya preguntaste todo lo que este servidor permite en una hora ({ $limit }). { $minutes ->
        [one] Pregunta de nuevo en un minuto.
       *[other] Pregunta de nuevo en { $minutes } minutos.
    }

settings-ask-channels = Canales de preguntas
settings-forums = Foros
settings-admin-roles = Roles de administración
settings-private = Respuestas privadas
settings-language = Idioma
settings-reply-in-thread = Respuestas en hilos
settings-quotes = Citas por respuesta
settings-quote-chars = Caracteres por cita
settings-quota = Preguntas por miembro y hora
settings-budget = Caracteres de un artículo, por miembro y día
settings-own-outlets = Medios propios
settings-images = Imágenes
settings-blocked-outlets = Medios bloqueados
settings-time-zone = Zona horaria
settings-log-channel = Canal de registro
settings-yes = sí
settings-no = no
settings-none = ninguno

command-audit = Muestra quién cambió qué al administrar, y cuándo
option-audit-member = Solo lo que hizo este miembro
audit-added = añadió { $subject }
audit-updated = añadió una versión nueva de { $subject }
audit-refreshed = volvió a consultar { $subject }
audit-removed = quitó { $subject }
audit-restored = recuperó { $subject }
audit-purged = borró { $subject } para siempre
audit-exported = exportó { $subject }
audit-feed-added = empezó a seguir el feed { $subject }
audit-feed-changed = cambió el feed { $subject }
audit-feed-removed = dejó de seguir el feed { $subject }
audit-setting = ajustó { $subject }
audit-set = { $name }: { $value }
audit-title = “{ $title }” ({ $number })
audit-article = artículo { $id }
audit-all = todos los artículos
audit-empty = No se cambió nada en los últimos 90 días.
audit-page =
    { $total ->
        [one] Un cambio en 90 días
       *[other] { $total } cambios en 90 días
    } · página { $page }
audit-failure = Algo falló aquí ({ $where }). El registro de quien administra el bot dice qué.
error-block-changed = Los medios bloqueados cambiaron desde entonces; abre /settings de nuevo.

command-settings = Ajusta lo que vale en este servidor: canales, roles, límites, medios
settings-title = Ajustes de este servidor
settings-ask-about = allí se responde a cada pregunta
settings-forums-about = se responde al primer mensaje de cada publicación
settings-roles-about = pueden lo mismo que los miembros con Gestionar servidor
settings-log-about = allí se cuenta, en una línea cada vez, qué hacen quienes administran y qué falla
settings-log-mute = No puedo escribir en el canal de registro. Permíteme verlo y enviar mensajes allí, o elige otro.
settings-switches = Respuestas
settings-switches-about = lo elegido está activado
settings-language-auto = el que cada miembro tenga en Discord
settings-intent-off = Los canales de preguntas y los foros necesitan la intención Message Content. Quien administra el bot la activa en “Bot”, en el portal de desarrolladores de Discord, pone message_content = true en [discord] en la configuración y reinicia el bot.
settings-intent-granted = Los canales de preguntas y los foros necesitan la intención Message Content. Está activada para este bot, que aún no la pide: quien lo administra pone message_content = true en [discord] en la configuración y reinicia el bot.
settings-numbers-button = Números y zona horaria
settings-outlets-button = Medios
settings-erase =
    { $count ->
        [one] Un artículo
       *[other] { $count } artículos
    } de medios bloqueados ({ $outlets }) { $count ->
        [one] sigue guardado y no se muestra
       *[other] siguen guardados y no se muestran
    } a nadie. ¿Borrar para siempre lo guardado de ellos?
settings-erase-button = Borrar para siempre
settings-erased =
    { $count ->
        [one] Un artículo se borró para siempre.
       *[other] { $count } artículos se borraron para siempre.
    }
modal-settings-numbers = Números y zona horaria
modal-settings-outlets = Medios
modal-settings-quote-chars = Caracteres por cita (de 100 a 300)
modal-settings-quota = Preguntas por miembro y hora (de 1 a 1000)
modal-settings-budget = Caracteres de un artículo al día (300 a 1500)
modal-settings-time-zone = Zona horaria, como Europe/Vienna
modal-settings-own-outlets = Medios propios, uno por línea: sin límite
modal-settings-blocked-outlets = Medios bloqueados, uno por línea
