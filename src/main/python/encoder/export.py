"""Writes a fine-tuned encoder as one ONNX file of 8-bit weights."""

import pathlib
import tempfile

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.transformers import optimizer

from .base import HEADS, WIDTH, weights_by_name


def with_weights(graph, model):
    """Puts the model's weights in the base's graph and appends its head, an output of its name for
    every piece."""
    state = model.state_dict()
    initialisers = {tensor.name: tensor for tensor in graph.graph.initializer}
    for name, (initialiser, transposed) in weights_by_name(graph).items():
        if "bert." + name in state:
            array = state["bert." + name].numpy()
            array = np.ascontiguousarray(array.T if transposed else array, dtype=np.float32)
            initialisers[initialiser].CopyFrom(numpy_helper.from_array(array, initialiser))
    states = graph.graph.output[0].name
    head = model.head
    weight, bias = f"{head}.weight", f"{head}.bias"
    graph.graph.initializer.extend(
        [
            numpy_helper.from_array(state[weight].numpy().T.copy(), weight),
            numpy_helper.from_array(state[bias].numpy(), bias),
        ]
    )
    graph.graph.node.extend(
        [
            helper.make_node("MatMul", [states, weight], [f"{head}.product"]),
            helper.make_node("Add", [f"{head}.product", bias], [head]),
        ]
    )
    del graph.graph.output[:]
    shape = ["rows", "pieces", state[bias].shape[0]]
    graph.graph.output.append(helper.make_tensor_value_info(head, TensorProto.FLOAT, shape))
    return graph


def quantised(graph):
    """The graph with the steps of a layer joined and with weights of 8 bits, a scale a channel.

    Of the 8 bits of a weight seven are used, so that processors without VNNI compute the same.
    """
    with tempfile.TemporaryDirectory() as folder:
        whole, small = pathlib.Path(folder, "whole.onnx"), pathlib.Path(folder, "small.onnx")
        onnx.save(graph, whole)
        joined = optimizer.optimize_model(str(whole), "bert", num_heads=HEADS, hidden_size=WIDTH)
        joined.save_model_to_file(str(whole))
        quantize_dynamic(
            whole,
            small,
            weight_type=QuantType.QInt8,
            per_channel=True,
            reduce_range=True,
            extra_options={"DefaultTensorType": TensorProto.FLOAT},
        )
        return onnx.load(small)


def save(graph, path, facts):
    """Writes the graph with what is told of it."""
    for key in sorted(facts):
        entry = graph.metadata_props.add()
        entry.key, entry.value = key, facts[key]
    onnx.checker.check_model(graph)
    pathlib.Path(path).write_bytes(graph.SerializeToString(deterministic=True))
