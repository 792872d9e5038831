#pragma once

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <vector>

namespace kyodo::bench {

/// Runs floor and ours in turn, so that a change in the machine's speed meets both, and prints the medians in
/// milliseconds with their ratio.
template<class Floor, class Ours>
void compare(const char* what, int runs, Floor floor, Ours ours)
{
    std::vector<double> floors;
    std::vector<double> times;
    const auto timed = [](auto& work) {
        QElapsedTimer timer;
        timer.start();
        work();
        return static_cast<double>(timer.nsecsElapsed()) / 1e6;
    };
    timed(floor);
    timed(ours);
    for (int i = 0; i < runs; ++i) {
        floors.push_back(timed(floor));
        times.push_back(timed(ours));
    }
    const auto median = [](std::vector<double>& values) {
        std::nth_element(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2),
                         values.end());
        return values[values.size() / 2];
    };
    const double base = median(floors);
    const double own = median(times);
    std::printf("%-52s floor %8.2f ms  ours %8.2f ms  ratio %5.2f\n", what, base, own, own / base);
}

void find();
void store();
void documents();

} // namespace kyodo::bench
