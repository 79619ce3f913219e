"""The walk's steps, one file or folder each; none knows another."""
