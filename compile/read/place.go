// Package read holds what the front ends make of what they have read, where it
// is no matter of language: a front end hands over evidence, the policy is here.
package read

import (
	"slices"

	"dialoguec/schema"
)

// Place is where a statement puts those whom it names beside a meeting, as the
// roles that this gives them. A role of "" means that it gives none.
type Place struct {
	People     schema.Role // of the person named first
	Further    schema.Role // of people named after the first
	Companions schema.Role // of those named as the company of the others: "along with X"
	Bodies     schema.Role
}

// The places. A front end says which one its words mean.
var (
	Led         = Place{schema.Head, schema.Head, schema.Member, schema.Head}                        // led, headed, chaired the meeting or a side
	Chaired     = Place{schema.Head, schema.Head, schema.Head, schema.Head}                          // chaired it together
	Represented = Place{schema.Head, schema.Member, schema.Member, schema.Member}                    // by whom a side was represented
	Convened    = Place{schema.Host, schema.Host, schema.Member, schema.Host}                        // hosted or convened it
	Spoke       = Place{People: schema.Speaker, Further: schema.Speaker, Companions: schema.Speaker} // opened it, gave remarks
	Attended    = Place{schema.Member, schema.Member, schema.Member, schema.Member}                  // took part, were sent, are listed
	Named       = Place{People: schema.Member, Further: schema.Member, Companions: schema.Member}    // people alone took part
	Guests      = Place{People: schema.Head, Further: schema.Member, Companions: schema.Member}      // were hosted; the first is their principal
	Principal   = Place{People: schema.Head, Further: schema.Head, Companions: schema.Member}        // met as principals of their sides
)

// Lone is the place of a list that names people ahead of "officials
// representing" or the bodies of a side: one who is named alone leads it.
func Lone(people int, officials bool) Place {
	if people == 1 && officials {
		return Principal
	}
	return Attended
}

// The roles that say more of somebody than that they were there, the lowest
// first: a host or a head is not also a member. Who hosted and led is a host;
// but an officer without a name who led is a head, when the body hosted.
var (
	ranked   = []schema.Role{schema.Speaker, schema.Head, schema.Host}
	officers = []schema.Role{schema.Speaker, schema.Host, schema.Head}
)

// Outranks reports whether a role says more of somebody than another one does.
func Outranks(role, other schema.Role) bool {
	return slices.Index(ranked, role) > slices.Index(ranked, other)
}
