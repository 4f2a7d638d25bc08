# Spanish. No native speaker has reviewed it yet.

command-verify = Comprueba si una cita está en un artículo guardado, palabra por palabra
option-verify-quote = Las palabras que alguien dice que se publicaron
option-private = Mostrarte la respuesta solo a ti
verified-exact = Guardado palabra por palabra.
verified-altered = Alterada: lo guardado dice otra cosa.
verified-absent = No encontrada: ningún artículo guardado tiene estas palabras ni otras muy parecidas.
verified-marks = Tachado: en la cita, no guardado. Negrita: lo guardado en su lugar.
verified-long = La diferencia es demasiado larga para mostrarla aquí. Compruébala frase por frase.
verified-withheld = Las palabras guardadas se retienen: ya viste de este artículo todo lo que se puede citar a un miembro en 24 horas.
