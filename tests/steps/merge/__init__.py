"""Tests of steps/merge."""
