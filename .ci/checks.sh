# What the checks of a dataset against other programs have in common. Whoever sources
# it sets here, the folder of the checks, dist, the folder of the dataset, work, a
# folder for what is made meanwhile, and tools, the folder of the programs that npm
# has installed.

passed=0 failed=0 skipped=0

skip() { skipped=$((skipped + 1)); printf 'skip  %s: %s\n' "$1" "$2"; }
has() { command -v "$1" >/dev/null 2>&1; }
module() { [ -d "$tools/node_modules/$1" ]; } # of npm, in the folder of programs

# provide PROGRAM… installs programs with apt-get, and those of package.json with npm.
provide() {
	export DEBIAN_FRONTEND=noninteractive
	apt-get update -q >/dev/null
	has npm || set -- nodejs npm "$@"
	local p
	for p; do # one by one, so that one that cannot be had keeps none of the others away
		apt-get install -qy --no-install-recommends "$p" >/dev/null 2>&1 || echo "apt-get did not install $p"
	done
	mkdir -p "$tools" && cp "$here/package.json" "$tools/" && (cd "$tools" && timeout 600 npm install --silent --no-audit --no-fund) || echo "npm did not install all programs"
}

# check NAME FILE PLANT COMMAND… runs a command with a dataset as its last word: on
# the dataset, and on a copy in one of whose files sed has planted a fault.
check() {
	local name=$1 file=$2 plant=$3
	shift 3
	if [ ! -e "$dist/$file" ]; then
		skip "$name" "the dataset has no $file"
		return
	fi
	local began=$SECONDS
	if ! "$@" "$dist" >"$work/log" 2>&1; then
		failed=$((failed + 1))
		printf 'FAIL  %s\n' "$name"
		head -${LINES_SHOWN:-20} "$work/log" | sed 's/^/      /'
		return
	fi
	local said
	said=$(tail -1 "$work/log" | cut -c1-60)
	rm -rf "$work/bad" && cp -r "$dist" "$work/bad" && sed -i -e "$plant" "$work/bad/$file"
	if cmp -s "$dist/$file" "$work/bad/$file"; then
		failed=$((failed + 1))
		printf 'FAIL  %s: no fault could be planted in %s\n' "$name" "$file"
	elif "$@" "$work/bad" >"$work/log" 2>&1; then
		failed=$((failed + 1))
		printf 'FAIL  %s: the fault in %s is not found\n' "$name" "$file"
	else
		passed=$((passed + 1))
		printf 'pass  %s (%d s) %s\n' "$name" "$((SECONDS - began))" "$said"
	fi
}

# verdict counts the checks, and fails if one has failed.
verdict() {
	printf '%d passed, %d failed, %d skipped\n' "$passed" "$failed" "$skipped"
	[ "$failed" = 0 ]
}
