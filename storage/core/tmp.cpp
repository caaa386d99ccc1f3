#include "model/keys/key_store.h"
