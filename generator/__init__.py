"""Annals: a folder of raw news texts in, a dated, cited timeline site out."""
