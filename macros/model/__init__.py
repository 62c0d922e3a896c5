"""What the knowledge base is made of: frozen items, checked on shape, with relations computed once."""
