# Spanish. No native speaker has reviewed it yet.

command-compare = Haz la misma pregunta a varios medios: las mejores palabras de cada uno, lado a lado
option-compare-question = ¿Qué quieres saber de cada uno?
command-related = Muestra artículos guardados que tratan de lo mismo que otro
compared-answer = Respuestas
compared-closest = Las palabras guardadas más cercanas; puede que no respondan
compared-nothing = Ningún medio guardado aquí dice nada de eso.
compared-one = Solo { $outlet } dice algo de eso, así que no hay nada que comparar.
compared-with-it = El mismo texto de agencia en { $outlets }: eso no confirma nada.
compared-silent = Nada que encaje en { $outlets }.
compared-more =
    { $count ->
        [one] Hay un medio más que no se muestra.
       *[other] Hay { $count } medios más que no se muestran.
    }
compared-names-more =
    { $count ->
        [one] { $names } y uno más
       *[other] { $names } y { $count } más
    }
compared-related = Cerca de “{ $title }”
compared-related-none = Ningún otro artículo guardado se le acerca, salvo copias del mismo texto.
