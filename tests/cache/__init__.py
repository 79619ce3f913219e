"""What was understood before."""
