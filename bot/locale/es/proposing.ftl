# Spanish. No native speaker has reviewed it yet.

proposing-head =
    { $count ->
        [one] **Se encontró un artículo más, y no es seguro dónde empieza o termina. ¿Añadirlo también?**
       *[other] **Se encontraron { $count } artículos más, y no es seguro dónde empiezan o terminan. ¿Añadir algunos?**
    }
proposing-story =
    { $paragraphs ->
        [one] **{ $number }. { $title }** · { $outlet } · un párrafo
       *[other] **{ $number }. { $title }** · { $outlet } · { $paragraphs } párrafos
    }
proposing-words = «{ $first }» … «{ $last }»
proposing-unsure = No es seguro: { $reason }.
proposing-menu = Qué artículos añadir
proposing-add = Añadir estos
error-choice-over = Esta elección ya terminó. Añade la página otra vez y elige en un plazo de 15 minutos.
error-choice-empty = Todavía no hay ningún artículo elegido. Elige antes al menos uno en el menú.
error-choice-others = Solo quien añadió la página puede elegir entre sus artículos.
