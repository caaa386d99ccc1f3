#include "model/core/when_done.h"
