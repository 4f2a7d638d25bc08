# Spanish. No native speaker has reviewed it yet.

option-ask-outlet = Solo de este medio
option-ask-since = Solo desde este día: 2025-04-25, 3 June 2025, last week
option-ask-private = Respuesta solo para ti
error-since-unread = “{ $value }” no se puede leer como fecha. Escríbela como 2025-04-25 o 3 June 2025, o di “last week”.
error-unknown-outlet = Ningún artículo guardado es de { $outlet }. Elige uno de los medios que se ofrecen al escribir.

mention-empty = Pregúntame algo: mencióname con una pregunta en una frase o unas pocas palabras, o usa `/ask`.
mention-withheld = Discord no me muestra las respuestas a un comando. Mencióname en tu pregunta, o usa `/ask`.

command-server = Elige el servidor cuyos artículos responden a tus mensajes directos
direct-choose = ¿Los artículos de qué servidor deben responderte aquí? Estos son aquellos en los que preguntaste en los últimos 30 días.
direct-choose-hint = Elige un servidor
direct-chosen = Tus mensajes directos se responden con los artículos de { $guild }. Pregunta cuando quieras; `/server` lo cambia.
direct-forget = Olvidar dónde pregunté
direct-forgotten = Se olvidó dónde preguntaste. Vuelve a preguntar en un servidor y podrás seguir aquí.
direct-from = De los artículos de { $guild }
direct-empty = Pregúntame algo en una frase o unas pocas palabras, o usa `/ask`. `/server` cambia de quién son los artículos que responden.
error-direct-nowhere = Pregúntame primero algo en un servidor, con `/ask` o una mención; después sus artículos también te responden aquí.
error-direct-left = Ya no eres miembro de { $guild }, así que sus artículos no te responden aquí.
error-direct-unsure = Discord no dice ahora mismo si eres miembro de { $guild }. Inténtalo de nuevo en un momento.
error-direct-not-yours = No puedes elegir ese servidor aquí. Haz primero una pregunta en él e inténtalo de nuevo.
error-direct-stale = Ya no se puede saber de qué servidor venía eso. Pregunta de nuevo.

menu-ask-about = Preguntar sobre esto
menu-check-quote = Comprobar esta cita
modal-ask-title = Preguntar sobre este mensaje
modal-ask-question = Tu pregunta
modal-ask-question-hint = ¿Qué quieres saber? La respuesta son citas exactas de artículos guardados.
error-nothing-to-check = Ese mensaje no tiene palabras que comprobar. Elige uno que contenga una cita.

mention-private = En este servidor las respuestas son privadas. Pregunta con `/ask` y solo tú verás lo que se encuentre.
mention-unread = Aquí no puedo leer los mensajes que no me mencionan: quien me administra no activó la intención Message Content. Mencióname con tu pregunta, o usa `/ask`.
