package main

import (
	"context"
	"errors"
	"fmt"
)

// writeFailure says of a dataset that could not be written that the old one is unharmed.
func writeFailure(err error) error {
	if errors.Is(err, context.Canceled) {
		return err
	}
	return failure{fmt.Errorf("the dataset was not written, and what was there is unchanged: %w", err)}
}
