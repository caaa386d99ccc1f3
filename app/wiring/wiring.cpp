// Filled by open_catalogue.
