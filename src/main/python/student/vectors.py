"""Word vectors to begin with: those of an encoder's pieces, in fewer numbers."""

import numpy as np
from onnx import numpy_helper

from .rows import FIRST_WORD, TARGET


def begin(graph, tokenizer, words, width, seed=17):
    """A vector for each word of a vocabulary: the mean of its pieces', its principal components."""
    pieces = next(
        numpy_helper.to_array(t)
        for t in graph.graph.initializer
        if t.name == "embeddings.word_embeddings.weight"
    )
    cut = [tokenizer.encode(word, add_special_tokens=False).ids for word in words.words]
    means = np.stack([pieces[ids].mean(0) if ids else np.zeros(pieces.shape[1]) for ids in cut])
    centred = means - means.mean(0)
    _, directions = np.linalg.eigh(centred.T @ centred)
    found = centred @ directions[:, ::-1][:, :width]
    vectors = np.random.default_rng(seed).normal(0, 0.1, (words.size, width))
    vectors[FIRST_WORD:] = 0.3 * found / found.std()
    vectors[:TARGET] = 0
    return vectors.astype(np.float32)
