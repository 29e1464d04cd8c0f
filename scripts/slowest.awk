# How long each test took, from the lines of `cargo test` with the microseconds before each at which it came.
#
#   awk -v threads=N -f scripts/slowest.awk LINES | sort -rn
#
# Stable Rust prints no times. But tests begin in the order of their names, as many at once as there are
# threads, and the next one begins when one ends: so the lines of the ends tell the beginnings too.

# Prints the tests of one program; `names` are in the order of their ends.
function told(   i, j, name, next_one) {
    # By insertion: most names are near their place.
    for (i = 1; i <= count; i++) {
        name = names[i]
        for (j = i - 1; j >= 1 && sorted[j] > name; j--) sorted[j + 1] = sorted[j]
        sorted[j + 1] = name
    }
    for (next_one = 1; next_one <= count && next_one <= threads; next_one++) begun[sorted[next_one]] = start
    for (i = 1; i <= count; i++) {
        printf "%7.1f s  %s\n", (ended[i] - begun[names[i]]) / 1e6, names[i]
        if (next_one <= count) begun[sorted[next_one++]] = ended[i]
    }
    count = 0
}

/^[0-9]+ running [0-9]+ tests?$/ {
    told()
    start = $1
}
/^[0-9]+ test .* \.\.\. (ok|FAILED|ignored)/ {
    ended[++count] = $1
    sub(/^[0-9]+ test /, "")
    sub(/( - should panic)? \.\.\. .*/, "")
    names[count] = $0
}
END { told() }
