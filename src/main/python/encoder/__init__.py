"""Trains the small encoder that the accurate mode reads sentences with, and writes it as ONNX."""
