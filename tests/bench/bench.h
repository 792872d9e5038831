#pragma once

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <vector>

namespace kyodo::bench {

/// How long something took, several times, in milliseconds.
class Times {
public:
    template<class Work>
    void add(Work work)
    {
        QElapsedTimer timer;
        timer.start();
        work();
        m_values.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }

    /// Of none at all: 0.
    [[nodiscard]] double median() const
    {
        if (m_values.empty())
            return 0;
        std::vector<double> sorted = m_values;
        std::sort(sorted.begin(), sorted.end());
        return sorted[sorted.size() / 2];
    }
    [[nodiscard]] double worst() const
    {
        return m_values.empty() ? 0 : *std::max_element(m_values.begin(), m_values.end());
    }

private:
    std::vector<double> m_values;
};

inline void report(const char* what, const Times& floor, const Times& ours)
{
    const double base = floor.median();
    std::printf("%-58s floor %8.2f  ours %8.2f  worst %8.2f  ratio %6.2f\n", what, base, ours.median(),
                ours.worst(), base > 0 ? ours.median() / base : 0);
    std::fflush(stdout);
}

/// Runs floor and ours in turn, so that a change in the machine's speed meets both, and prints the medians in
/// milliseconds with their ratio, and the worst of ours.
template<class Floor, class Ours>
void compare(const char* what, int runs, Floor floor, Ours ours)
{
    Times floors;
    Times times;
    floor();
    ours();
    for (int i = 0; i < runs; ++i) {
        floors.add(floor);
        times.add(ours);
    }
    report(what, floors, times);
}

void find();
void directory();
void registers();
void store();
void documents();

} // namespace kyodo::bench
