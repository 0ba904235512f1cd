"""Trains the small network that the fast mode tells sentiment with."""
