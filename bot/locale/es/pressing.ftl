# Spanish. No native speaker has reviewed it yet.

press-context = Más contexto
press-more = Más citas
press-why = ¿Por qué esto?
press-still = ¿Lo sigue diciendo?
press-on = Seguir preguntando
press-share = Compartir
press-helpful = Útil
press-unhelpful = No útil
press-cover = Pedir cobertura
press-tell = Avísame cuando haya
press-named = Sí, con mi nombre
press-unnamed = Sí, sin mi nombre
press-cancel = Cancelar esto

pressed-thanks = Gracias. Puedes cambiar de opinión con el otro botón.
pressed-no-context = No hay más alrededor de estas palabras, o ya viste del artículo todo lo que se puede citar a un miembro en 24 horas.
pressed-context = Las palabras en su lugar
pressed-no-more = Ninguna otra palabra guardada se acerca.
pressed-more = Más de lo guardado
pressed-why = Por qué estas palabras
pressed-why-confidence = Tomado por una respuesta: { $confidence }.
pressed-why-quote = Cita { $number }: { $words }. Puntuación de búsqueda { $score }, de orden { $rank }.
pressed-why-matched = tiene { $words }
pressed-why-unmatched = no tiene ninguna de las palabras de la pregunta tal cual
pressed-why-missing = En ninguna cita aparece { $words }.
pressed-why-changed = Lo guardado cambió desde entonces; hoy no se elegirían estas palabras.
pressed-sure = seguro
pressed-likely = probable
pressed-doubtful = dudoso
pressed-unlikely = improbable
pressed-shared = Compartido por { $member }
pressed-cover-ask = Quienes administran verán la pregunta. ¿Pueden ver que la pediste tú?
pressed-cover-done = Quienes administran lo verán entre lo que falta.
pressed-tell-done = Se te avisará cuando un artículo guardado responda a eso.
pressed-tell-cancelled = Cancelado. No se te avisará.
pressed-tell-gone = De eso ya se avisó, o ya se canceló.
pressed-told = Un artículo guardado responde ahora a lo que preguntaste en { $guild }: “{ $question }”

still-here = Sigue ahí, palabra por palabra.
still-changed = Ya no está como se citó.
still-gone = La página ya no existe; lo guardado queda como estaba.
still-no-address = Llegó sin dirección, así que no hay página que consultar.
still-failed = La página no se pudo leer: { $problem }
still-when = Consultado { $when }.

modal-on-title = Seguir preguntando
modal-on-question = Tu pregunta
modal-on-question-hint = Sobre lo que se acaba de responder, como “and when?”

amended-changed = **Cambió desde que se citó.** El artículo dice ahora:
amended-cut = **Cambió desde que se citó.** El artículo ya no lo dice.
amended-removed = Estas palabras se quitaron de los artículos guardados, así que ya no se muestran aquí.
