"""The field's formats, one file each."""
