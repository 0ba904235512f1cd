"""Writes a network as the fast mode reads it."""

import gzip
import struct

import numpy as np

MAGIC = 0x444C5433  # DLT3

# What follows the directions, in order.
LAST = (
    "key.weight ask.weight ask.bias place.weight attend.weight"
    " inner.weight inner.bias outer.weight outer.bias"
).split()


def utf(text):
    data = text.encode("utf-8")
    return struct.pack(">H", len(data)) + data


def table(array):
    """Rows of bytes, each with its scale."""
    most = np.abs(array).max(1)
    scale = np.where(most == 0, 1, most / 127).astype(np.float32)
    whole = np.rint(array / scale[:, None]).astype(np.int8)
    return scale.astype(">f4").tobytes() + whole.tobytes()


def floats(array):
    return np.ascontiguousarray(array, dtype=">f4").tobytes()


def save(network, words, path):
    """All that the network holds, big-endian, gzipped."""
    state = {name: tensor.numpy() for name, tensor in network.state_dict().items()}
    width, hidden = network.word.weight.shape[1], network.read.hidden_size
    parts = [struct.pack(">iiii", MAGIC, width, hidden, len(words.words))]
    parts += [utf(word) for word in words.words]
    parts += [table(state["word.weight"]), floats(state["case.weight"])]
    for side in "", "_reverse":
        for name in "weight_ih", "weight_hh", "bias_ih", "bias_hh":
            parts.append(floats(state[f"read.{name}_l0{side}"]))
    parts += [floats(state[name]) for name in LAST]
    with open(path, "wb") as file, gzip.GzipFile(filename="", fileobj=file, mode="wb", mtime=0) as zipped:
        zipped.write(b"".join(parts))
