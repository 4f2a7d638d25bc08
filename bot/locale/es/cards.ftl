# Spanish. No native speaker has reviewed it yet.

cards-sure = Las palabras guardadas responden a esto.
cards-likely = Las palabras guardadas parecen responder a esto.
cards-closest = **Las palabras guardadas más cercanas.** Puede que no respondan a la pregunta.
cards-closest-missing = **Las palabras guardadas más cercanas.** Puede que no respondan a la pregunta: en las citas no aparece { $words }.
cards-not-stored = Nada de lo guardado responde a eso.
cards-not-stored-missing = Nada de lo guardado responde a eso. Ningún pasaje guardado habla de { $words }.
cards-doubtful = Nada de lo guardado responde a eso.
cards-no-words = La pregunta solo tiene palabras comunes, así que no hay nada que buscar. Nombra a una persona, un lugar o una cosa.
cards-empty-library = Todavía no hay artículos guardados en este servidor. Quien lo administra puede añadir uno con `/article add`.
cards-not-shown = Las palabras guardadas no se pueden mostrar en Discord exactamente como están, así que no se muestran.
cards-word = “{ $word }”
cards-words-more =
    { $count ->
        [one] { $words } y uno más
       *[other] { $words } y { $count } más
    }

cards-outlet-unknown = medio no indicado
cards-outlet-via = { $outlet } a través de { $via }
cards-title-unknown = sin título
cards-kind-caption = pie de foto
cards-kind-headline = titular
cards-link = Abrir el artículo
cards-message = Abrir el mensaje
cards-read = Leer en el artículo

cards-article = Artículo { $id }
cards-chars =
    { $count ->
        [one] un carácter
       *[other] { $count } caracteres
    }
cards-captions =
    { $count ->
        [one] un pie de foto
       *[other] { $count } pies de foto
    }
cards-list =
    { $total ->
        [one] Hay un artículo guardado.
       *[other] Hay { $total } artículos guardados. Página { $page }.
    }
cards-list-empty = Todavía no hay artículos guardados. Añade uno con `/article add`.
cards-more =
    { $count ->
        [one] … y uno más.
       *[other] … y { $count } más.
    }
cards-paragraph-quote = La cita en su párrafo:
cards-remove = ¿Quitar este artículo? Deja de responder enseguida; `/article undo` lo recupera durante 7 días.
cards-remove-button = Quitar

cards-added = Añadido
cards-updated = Actualizado
cards-unchanged = Sin cambios, ya estaba guardado
cards-gone = La página ya no está; se conserva el texto
cards-duplicate = Mismo texto que un artículo guardado
cards-dropped = Omitido
cards-failed = No guardado
cards-nothing-added = No se guardó nada: no había texto, archivo ni dirección.
cards-with-reason = { $what }: { $reason }
dropped-no-title = no hay ningún título encima
dropped-uncertain-boundary = la página no dice dónde empieza ni de quién es
dropped-paywalled = el resto parece ser para suscriptores; pega el texto completo si puedes leerlo
