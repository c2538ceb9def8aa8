"""The languages that newsnorm reads: one folder each."""
